package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Commissions are the connectors that are made of parts: "was authorised to", "agreed that she would".
var Commissions = func() map[string]Form {
	m := map[string]Form{}
	for _, be := range []string{"was", "were", "has been", "have been", "had been"} {
		for _, v := range []string{"asked", "requested", "instructed", "directed", "tasked", "authorised", "authorized", "empowered", "mandated",
			"appointed", "nominated", "commissioned", "invited", "deputed"} {
			m[be+" "+v+" to"], m[be+" "+v+" also to"], m[be+" also "+v+" to"] = FormAsk, FormAsk, FormAsk
			for _, told := range []string{"asked", "requested", "instructed", "directed"} { // "was authorised and requested to"
				m[be+" "+v+" and "+told+" to"] = FormAsk
			}
		}
		for _, v := range []string{"actioned", "prevailed upon", "persuaded", "detailed", "enlisted", "volunteered", "pressed", "signed up", "roped in", "left"} {
			m[be+" "+v+" to"] = FormAsk
		}
		for _, v := range []string{"charged with", "entrusted with", "tasked with", "given the task of", "given the job of", "given responsibility for"} {
			m[be+" "+v] = FormAsk
		}
		for _, v := range []string{"given authority to", "given the task to", "given the action to", "given delegated authority to"} {
			m[be+" "+v] = FormAsk
		}
	}
	for _, who := range []string{"he", "she", "they"} {
		for _, would := range []string{"would", "will"} {
			for _, said := range []string{"agreed that", "agreed", "promised that", "promised", "undertook that"} {
				m[said+" "+who+" "+would] = FormAsk
			}
		}
		for _, could := range []string{"could", "would", "can"} {
			m["was asked if "+who+" "+could], m["was asked whether "+who+" "+could] = FormAsk, FormAsk
		}
	}
	for _, v := range []string{"accepted", "has accepted", "took on", "will take on"} {
		m[v+" the task of"], m[v+" the job of"] = FormAsk, FormAsk
	}
	for _, taken := range []string{"will take", "to take", "took", "has taken", "has agreed to take", "agreed to take"} {
		m[taken+" on"], m[taken+" responsibility for"], m[taken+" charge of"] = FormAsk, FormAsk, FormAsk
	}
	for _, have := range []string{"has", "have", "had"} {
		for _, kindly := range []string{"kindly", "also", "since", "now"} {
			for _, v := range []string{"agreed", "offered", "undertaken", "volunteered", "promised"} {
				m[have+" "+kindly+" "+v+" to"] = FormAsk
			}
		}
	}
	for _, self := range []string{"himself", "herself", "themselves", "itself"} {
		for _, v := range []string{"taken it upon", "took it upon", "has taken it upon", "have taken it upon", "will take it upon"} {
			m[v+" "+self+" to"] = FormAsk
		}
		m["put "+self+" forward to"] = FormAsk
	}
	for _, v := range []string{"took away", "takes away", "has taken away", "took on", "picked up", "was left with", "left with", "came away with"} {
		for _, what := range []string{"an action", "the action", "an action point", "the task", "the job"} {
			m[v+" "+what+" to"] = FormAsk
		}
	}
	for _, v := range []string{"put his hand up to", "put her hand up to", "stepped forward to", "stepped up to", "came forward to", "is in the process of", "are in the process of",
		"plans on", "undertook the task of", "took on the task of", "assumed responsibility for", "assumes responsibility for", "accepted responsibility for"} {
		m[v] = FormAsk
	}
	for _, v := range []string{"accepted", "accepts", "has accepted", "was given", "was assigned"} {
		m[v+" an action to"], m[v+" the action to"] = FormAsk, FormAsk
	}
	for w := range Caring {
		m[w] = FormAsk
	}
	for _, v := range []string{"is willing to", "are willing to", "would be happy to", "would be willing to", "are happy to", "is prepared to"} {
		m[v] = FormAsk
	}
	return m
}()

// Caring say whose something is: "Inge is taking care of the lunch".
var Caring = vocab.Phrases("is taking care of|are taking care of|is looking after|are looking after|is sorting out|are sorting out|is dealing with|" +
	"are dealing with|takes care of|will look after")

// What commissions begin with: their first word, and their first two.
var (
	commissionsBegin = vocab.FirstWords(Commissions)
	commissionsGoOn  = func() vocab.Set {
		words := vocab.Set{}
		for p := range Commissions {
			words[twoWords(p)] = true
		}
		return words
	}()
)

// twoWords are the first two words of s.
func twoWords(s string) string {
	second := strings.IndexByte(s, ' ') + 1
	if n := strings.IndexByte(s[second:], ' '); second > 0 && n >= 0 {
		return s[:second+n]
	}
	return s
}

// commission reads the longest connector made of parts at the beginning of t.
func commission(t string) (Form, string, string) {
	if !commissionsBegin.Has(scan.FirstWord(t)) || !commissionsGoOn[unrepeated(twoWords(t))] {
		return FormNone, "", t
	}
	end, spaces := 0, 0
	best, f := 0, FormNone
	for end < len(t) && end < 48 && spaces < 6 {
		i := strings.IndexByte(t[end:], ' ')
		if i < 0 {
			break
		}
		if g, ok := Commissions[unrepeated(t[:end+i])]; ok {
			best, f = end+i, g
		}
		end += i + 1
		spaces++
	}
	if best == 0 {
		return FormNone, "", t
	}
	return f, strings.ToLower(t[:best]), strings.TrimLeft(t[best:], " ,")
}

// unrepeated writes words in small letters, and what was done again as done: "has been re-assigned to".
func unrepeated(s string) string { return strings.Replace(strings.ToLower(s), " re-", " ", 1) }

// Continuous reads "be writing to the county" as "write to the county": what somebody will be doing
// is what he does, unless it is moving about.
func Continuous(s string) (task string, ok bool) {
	w, tail := CutWord(s)
	base, ing := strings.CutSuffix(strings.ToLower(w), "ing")
	if !ing || !strings.HasPrefix(tail, " ") || len(base) < 2 {
		return "", false
	}
	if n := len(base); base[n-1] == base[n-2] && IsTaskVerb(base[:n-1]) && !IsTaskVerb(base) { // "submitting"
		base = base[:n-1]
	}
	if IsTaskVerb(base+"e") && !IsTaskVerb(base) {
		base += "e"
	}
	if !IsTaskVerb(base) || Stative[base] || Performances[base] || roaming[base] {
		return "", false
	}
	return base + tail, true
}

var roaming = vocab.Of("move work study walk drive run travel visit cover stand spend use operate act hold")

// SkipAdverbs passes over "shortly", "then formally", "in the meantime," behind a verb of handing.
func SkipAdverbs(s string) string {
	for range 3 {
		t := strings.TrimLeft(s, " ,")
		if rest, ok := scan.CutPrefixFold(t, "in the meantime"); ok {
			s = strings.TrimLeft(rest, " ,")
			continue
		}
		w, tail := CutWord(t)
		if !strings.HasPrefix(tail, " ") && !strings.HasPrefix(tail, ",") || !(Adverbs[w] || strings.HasSuffix(w, "ly") && len(w) > 4 &&
			!IsTaskVerb(w)) || w == "all" || w == "still" {
			break
		}
		s = strings.TrimLeft(tail, " ,")
	}
	return s
}

// aparted reads what goes on behind words set between two commas: "Ilse, with help from Sunil, will …".
func aparted(s string) (f Form, words, rest string) {
	t := strings.TrimLeft(s, ", ")
	if who, ok := strings.CutPrefix(t, "who "); ok {
		if f, w, rest := Connect(" " + who); (f == FormTo || f == FormAsk) && w != "to" {
			return f, "who", rest
		}
	}
	i := strings.IndexByte(t[:min(len(t), 70)], ',')
	if i <= 0 || scan.FirstRune(t) < 'a' || !asides.Has(scan.FirstWord(t)) {
		return FormNone, "", s
	}
	if f, w, rest := Connect(t[i+1:]); f == FormTo || f == FormAsk && w != "please" || f == FormShould {
		return f, w, rest
	}
	return FormNone, "", s
}

var asides = vocab.Of("with as who whose in on having being supported assisted therefore however together along after before at for by acting")

// HeldBy ends what says to whom something was left: "it was left with", "authority was given to".
func HeldBy(before string) bool {
	for _, w := range []string{"left to", "left with", "falls to", "fell to", "fall to", "referred to", "referred back to", "delegated to",
		"given to", "granted to", "assigned to", "handed to", "passed to", "down to", "up to",
		"placed on", "recorded for", "recorded against", "raised for", "falls upon", "fell upon", "entrusted to", "devolved to", "passes to", "passed on to",
		"content for", "happy for", "is for", "be for", "was for", "agreed for", "proposed for", "arranged for"} {
		if strings.HasSuffix(before, " "+w) {
			return true
		}
	}
	return false
}

// Performances are what people do at events: "Anna will host the evening" is a programme.
var Performances = vocab.Of("lead host present speak talk introduce chair teach show perform welcome play demonstrate give deliver run guide read " +
	"serve feature share launch release")
