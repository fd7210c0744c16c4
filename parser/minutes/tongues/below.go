package tongues

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// agreeing tell that a meeting settled what the clause below them says: "Man einigt sich darauf, dass …".
var agreeing = [...][]string{
	German: {"vereinbart", "beschlossen", "beschließ", "einigt sich", "einigen sich", "geeinigt", "verständig", "festgelegt", "legt fest", "abgesprochen", "verabredet",
		"einigkeit", "konsens", "überein", "entschieden", "entscheidet", "festgehalten", "einverstanden"},
	Dutch: {"afgesproken", "besloten", "besluit", "overeengekomen", "spreekt af", "spreken af", "eens dat", "akkoord", "komt overeen", "komen overeen", "vastgelegd"},
}

// Agreed reads a clause with its verb at the end below one by which the meeting settles it:
// "Es wurde beschlossen, dass Herr Dungs den Zaun streicht".
func (t Language) Agreed(s string) (names []string, task string, ok bool) {
	if t != German && t != Dutch {
		return nil, "", false
	}
	head, below, ok := t.cutThat(s)
	if !ok || !scan.ContainsOne(strings.ToLower(head), agreeing[t]) || holdsWord(head, denials) {
		return nil, "", false
	}
	names, rest, ok := subjects(below)
	if !ok {
		return nil, "", false
	}
	last := len(names) - 1
	for _, article := range []string{" den ", " dem ", " das ", " die "} { // "Herr Dungs den Zaun"
		if name, object, ok := strings.Cut(names[last], article); ok && !strings.HasSuffix(name, "von") && !strings.HasSuffix(name, "van") {
			names[last], rest = name, article+object+rest
		}
	}
	task, _, ok = t.verbLast(rest)
	return names, task, ok
}

// cutThat cuts a sentence at the "dass" or "dat" near its beginning.
func (t Language) cutThat(s string) (head, below string, ok bool) {
	that := ", dass "
	if t == Dutch {
		that = " dat "
	}
	head, below, ok = strings.Cut(s, that)
	return head, below, ok && len(head) < 90
}

// verbLast reads a clause whose verb stands at its end: "den Zaun streicht", "de maaier zal verkopen".
// sure tells that it speaks of what is to come.
func (t Language) verbLast(s string) (task string, sure, ok bool) {
	main := strings.Trim(MainClause(strings.TrimLeft(s, " ")), " .,")
	w := strings.Fields(main)
	n := len(w)
	if n < 3 || holdsWord(main, notDone) || holdsWord(main, chairing) {
		return "", false, false
	}
	last, before := word(w[n-1]), word(w[n-2])
	switch {
	case coming[last] && strings.HasSuffix(before, "n") && !inGerman.idle[before] && !inDutch.idle[before]: // "abschleifen werde"
		return strings.Join(w[:n-1], " "), true, true
	case coming[before] && strings.HasSuffix(last, "n") && !inDutch.idle[last]: // "zal verkopen"
		return strings.Join(append(w[:n-2:n-2], w[n-1]), " "), true, true
	case t.third(last):
		return main, false, !pasts[last] && !strings.HasPrefix(last, "ge")
	}
	for i := 2; i < n-1; i++ { // "de handleiding herschrijft voor eind november"
		if verb := word(w[i]); t.third(verb) && !unicode.IsUpper(scan.FirstRune(w[i])) && behindVerb[word(w[i+1])] && !pasts[verb] {
			return main, false, true
		}
	}
	return "", false, false
}

// third tells a verb of doing in the third person of German or Dutch.
func (t Language) third(verb string) bool {
	return t == German && inGerman.third(verb) || t == Dutch && inDutch.third(verb)
}

var (
	coming = vocab.Of("wird werde werden soll solle sollen muss müsse will wolle zal zullen gaat gaan moet moeten wil")
	pasts  = vocab.Of("hat ist war hatte heeft is had werd wurde")
	// chairing are what somebody has in the meeting itself.
	chairing = vocab.Of("vorsitz leitung protokoll voorzitterschap voorzit notulen")
	notDone  = vocab.Of("nicht kein keine keinen niet geen")
)

// announcing stand between who says something and what he says he will do, by language.
var announcing = [...][]string{
	German:  {", dass er ", ", dass sie ", ", er ", ", sie "},
	Dutch:   {" dat hij ", " dat zij ", " dat ze "},
	French:  {" qu'il ", " qu'elle ", " qu'ils ", " qu'elles "},
	Spanish: {" de que ", " que "},
}

// Announces reads what minutes report that somebody will do: "M. Abt indique qu'il enverra …". It is not
// sure where only a day can tell that it is still to come.
func (t Language) Announces(s string) (names []string, task string, sure, ok bool) {
	names, rest, ok := subjects(s)
	if !ok {
		return nil, "", false, false
	}
	for _, link := range announcing[t] {
		i := strings.Index(rest, link)
		second := strings.HasSuffix(rest[:max(i, 0)], " et") || strings.HasSuffix(rest[:max(i, 0)], " y") // "répond que … et qu'il …"
		if i <= 0 || i > 60 && !second || holdsWord(rest[:i], notDone) || strings.Count(rest[:i], " ") > 5 && !second {
			continue
		}
		said := strings.TrimRight(rest[i+len(link):], " .")
		switch t {
		case German, Dutch:
			if strings.HasPrefix(link, ", er") || strings.HasPrefix(link, ", sie") {
				task, ok = inGerman.clause(strings.Fields(said), 0, 0, func(string) bool { return false }, inGerman.future)
				return names, task, true, ok
			}
			task, sure, ok = t.verbLast(said)
			return names, task, sure, ok
		case French:
			task, ok = frenchDeed(said)
			return names, task, true, ok && (scan.OpensWith(said, []string{"va ", "vont "}) || future(said, "ra", "ront"))
		case Spanish:
			task, ok = spanishDeed(said)
			return names, task, true, ok && (scan.OpensWith(said, []string{"va a ", "van a "}) || future(said, "rá", "rán"))
		}
	}
	return nil, "", false, false
}

// future tells that the verb of a clause ends as those of the future do.
func future(s string, ends ...string) bool {
	verb, _, _ := verbBehind(s)
	for _, end := range ends {
		if strings.HasSuffix(verb, end) {
			return true
		}
	}
	return false
}

// skipRelative passes over a clause about the one just named: "Frau Abt, die den Förster kennt, fragt …".
func skipRelative(rest string) string {
	inner, ok := strings.CutPrefix(rest, ", ")
	if !ok || !relatives.Has(scan.FirstWord(inner)) {
		return rest
	}
	if i := strings.Index(inner, ", "); i > 0 && i < 90 {
		return inner[i+1:]
	}
	return rest
}

var relatives = vocab.Of("die der welche welcher qui que dat avec con met mit als en como comme quien ansprechpartner")

// byWhom begin the name of who does something, behind "von", "par", "por" and "door".
var byWhom = vocab.Of("der dem den die le la les el los las de het")

// SkipArticle takes the article off a name or an office within a sentence: "el Sr. Olazábal".
func SkipArticle(s string) string {
	if w := scan.FirstWord(s); byWhom[w] {
		if _, _, ok := grammar.NameList(s, grammar.StrengthProse); !ok {
			return strings.TrimLeft(s[len(w):], " ")
		}
	}
	return strings.TrimPrefix(s, "l'")
}
