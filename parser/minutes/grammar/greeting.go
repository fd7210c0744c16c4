package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Greeting reads a line of nothing but whom a mail is for.
func Greeting(s string) []string {
	if len(s) > 60 {
		return nil
	}
	greeted := false
	for _, g := range greetings {
		if rest, ok := scan.CutPrefixFold(s, g); ok {
			s, greeted = rest, true
			break
		}
	}
	if title := strings.Trim(s, " ,.!-–—:"); Honorifics.Has(title) && title != "Don" || unnamed.Has(title) { // "Bonjour Madame,"
		return nil
	}
	s = GreetedEach(s)
	if w := strings.Trim(s, " ,.!-–—:"); greeted && NameLike(w) && len(strings.Fields(w)) < 4 {
		return []string{w}
	}
	names, tail, ok := NameList(s, StrengthProse)
	if !ok || strings.Trim(tail, " ,.!-–—:") != "" || IsSignOff(s) || !greeted && strings.Trim(tail, " .") == "" && strings.Contains(s, " ") { // a title
		return nil
	}
	for _, n := range names {
		if !IsEveryone(n) && RoleLength(n) > 0 && !Capitalised(n) || GreetingWords.Has(n) {
			return nil
		}
	}
	return names
}

// unnamed are those whom a letter greets that knows no name.
var unnamed = vocab.Phrases("sir or madam|sir/madam|sir / madam|madam or sir|sir, madam|sir madam|madam/sir|sir and madam|sirs or madams|madame, monsieur|madame monsieur|madame/monsieur")

// GreetedEach leaves the names of those whom a line greets one by one: "Rafael, hi Ines", "Frau Abt, lieber Herr Roth".
func GreetedEach(s string) string {
	var names []string
	for i, part := range strings.Split(s, ", ") {
		for _, g := range Salutations {
			if name, ok := scan.CutPrefixFold(part, g); ok && i > 0 {
				part = name
				break
			}
		}
		names = append(names, part)
	}
	return strings.Join(names, ", ")
}

// GreetingWords are greetings that stand alone: "Hey,".
var GreetingWords = vocab.Of("hi hey hiya hello hallo hej hola bonjour salut ciao morning afternoon evening greetings moin servus")

// Salutations begin the line of nothing but whom a mail is for.
var Salutations = []string{"hi ", "hello ", "dear ", "hey ", "hiya ", "good morning ", "good afternoon ", "good evening ", "morning ", "afternoon ", "hallo ", "liebe ", "lieber ",
	"sehr geehrter ", "sehr geehrte ", "guten morgen ", "guten tag ", "bonjour ", "bonjour à ", "bonsoir à ", "bonsoir ", "hola ", "hola a ", "buenos días, ", "buenos días ", "buenas tardes, ", "estimado ", "estimada ",
	"estimados ", "estimadas ", "querido ", "querida ", "queridos ", "beste ", "lieve ", "goedemorgen ", "goedemiddag ", "cher ", "chère ", "chers ", "chères ", "hoi ", "ha ", "hej ", "salut ",
	"servus ", "moin ", "geachte "}

var greetings = append([]string{"to "}, Salutations...)

// GreetsMany tells a line that greets all whom a mail goes to, without their names: "Dear colleagues,".
func GreetsMany(s string) bool {
	if len(s) > 60 {
		return false
	}
	if i := strings.IndexByte(s, '!'); i > 0 { // "Hi everyone! Happy New Year!"
		s = s[:i]
	}
	opened := false
	for _, g := range Salutations {
		if rest, ok := scan.CutPrefixFold(s, g); ok && strings.TrimSpace(rest) != "" {
			s, opened = rest, true
			break
		}
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",.!:-–—&()")
		if w == "" || joining.Has(w) {
			continue
		}
		if n++; !crowds.Has(w) && !(opened && len(w) > 3 && strings.HasSuffix(w, "s") && unicode.IsLower(scan.FirstRune(w)) && !vocab.FirstNames.Has(w)) {
			return false
		}
	}
	return n > 1 || n == 1 && !Honorifics.Has(strings.Trim(scan.FirstWord(s), ",.!:"))
}

var joining = vocab.Of("and und et y en a à toutes to the my of lovely liebe lieve")

// crowds are whom a mail greets together.
var crowds = vocab.Of("all both everyone everybody team guys folks people colleagues friends members parents carers governors trustees tenants residents neighbours neighbors customers " +
	"students volunteers staff councillors directors families teachers coaches players gents ladies gentlemen sirs madam madame mesdames messieurs monsieur " +
	"alle allerseits zusammen kollegen kolleginnen freunde freundinnen eltern mitglieder damen herren nachbarn mitarbeiter mitarbeiterinnen team " +
	"tous toutes collègues amis adhérents parents voisins todos todas compañeros compañeras vecinos socios colegas allemaal allen iedereen " +
	"bewoners collega's mensen leden ouders vrienden buren señores señoras")
