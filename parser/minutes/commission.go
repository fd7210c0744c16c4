package minutes

import "strings"

// commissions are the connectors that are made of parts: "was authorised to", "agreed that she would".
var commissions = func() map[string]form {
	m := map[string]form{}
	for _, be := range []string{"was", "were", "has been", "have been", "had been"} {
		for _, v := range []string{"asked", "requested", "instructed", "directed", "tasked", "authorised", "authorized", "empowered", "mandated",
			"appointed", "nominated", "commissioned", "invited", "deputed"} {
			m[be+" "+v+" to"], m[be+" "+v+" also to"], m[be+" also "+v+" to"] = formAsk, formAsk, formAsk
		}
		for _, v := range []string{"charged with", "entrusted with", "tasked with", "given the task of", "given the job of", "given responsibility for"} {
			m[be+" "+v] = formAsk
		}
		for _, v := range []string{"given authority to", "given the task to", "given the action to", "given delegated authority to"} {
			m[be+" "+v] = formAsk
		}
	}
	for _, who := range []string{"he", "she", "they"} {
		for _, would := range []string{"would", "will"} {
			for _, said := range []string{"agreed that", "agreed", "promised that", "promised", "undertook that"} {
				m[said+" "+who+" "+would] = formAsk
			}
		}
		for _, could := range []string{"could", "would", "can"} {
			m["was asked if "+who+" "+could], m["was asked whether "+who+" "+could] = formAsk, formAsk
		}
	}
	for _, taken := range []string{"will take", "to take", "took", "has taken", "has agreed to take", "agreed to take"} {
		m[taken+" on"], m[taken+" responsibility for"], m[taken+" charge of"] = formAsk, formAsk, formAsk
	}
	for _, have := range []string{"has", "have", "had"} {
		for _, kindly := range []string{"kindly", "also", "since", "now"} {
			for _, v := range []string{"agreed", "offered", "undertaken", "volunteered", "promised"} {
				m[have+" "+kindly+" "+v+" to"] = formAsk
			}
		}
	}
	for _, v := range []string{"accepted", "accepts", "has accepted", "was given", "was assigned"} {
		m[v+" an action to"], m[v+" the action to"] = formAsk, formAsk
	}
	for w := range caring {
		m[w] = formAsk
	}
	for _, v := range []string{"is willing to", "are willing to", "would be happy to", "would be willing to", "are happy to", "is prepared to"} {
		m[v] = formAsk
	}
	return m
}()

// caring say whose something is: "Inge is taking care of the lunch".
var caring = phrases("is taking care of|are taking care of|is looking after|are looking after|is sorting out|are sorting out|is dealing with|" +
	"are dealing with|takes care of|will look after")

// commission reads the longest connector made of parts at the beginning of t.
func commission(t string) (form, string, string) {
	end, spaces := 0, 0
	best, f := 0, formNone
	for end < len(t) && end < 48 && spaces < 6 {
		i := strings.IndexByte(t[end:], ' ')
		if i < 0 {
			break
		}
		if g, ok := commissions[strings.ToLower(t[:end+i])]; ok {
			best, f = end+i, g
		}
		end += i + 1
		spaces++
	}
	if best == 0 {
		return formNone, "", t
	}
	return f, strings.ToLower(t[:best]), strings.TrimLeft(t[best:], " ,")
}

// continuous reads "be writing to the county" as "write to the county": what somebody will be doing
// is what he does, unless it is moving about.
func continuous(s string) (task string, ok bool) {
	w, tail := cutWord(s)
	base, ing := strings.CutSuffix(strings.ToLower(w), "ing")
	if !ing || !strings.HasPrefix(tail, " ") || len(base) < 2 {
		return "", false
	}
	if n := len(base); base[n-1] == base[n-2] && isTaskVerb(base[:n-1]) && !isTaskVerb(base) { // "submitting"
		base = base[:n-1]
	}
	if isTaskVerb(base+"e") && !isTaskVerb(base) {
		base += "e"
	}
	if !isTaskVerb(base) || stative[base] || performances[base] || roaming[base] {
		return "", false
	}
	return base + tail, true
}

var roaming = set("move work study walk drive run travel visit cover stand spend use operate act")

// skipAdverbs passes over "shortly", "then formally", "in the meantime," behind a verb of handing.
func skipAdverbs(s string) string {
	for range 3 {
		t := strings.TrimLeft(s, " ,")
		if rest, ok := cutPrefixFold2(t, "in the meantime"); ok {
			s = strings.TrimLeft(rest, " ,")
			continue
		}
		w, tail := cutWord(t)
		if !strings.HasPrefix(tail, " ") && !strings.HasPrefix(tail, ",") || !(adverbs[w] || strings.HasSuffix(w, "ly") && len(w) > 4 &&
			!isTaskVerb(w)) || w == "all" || w == "still" {
			break
		}
		s = strings.TrimLeft(tail, " ,")
	}
	return s
}

// aparted reads what goes on behind words set between two commas: "Ilse, with help from Sunil, will …".
func aparted(s string) (f form, words, rest string) {
	t := strings.TrimLeft(s, ", ")
	if who, ok := strings.CutPrefix(t, "who "); ok {
		if f, w, rest := connect(" " + who); (f == formTo || f == formAsk) && w != "to" {
			return f, "who", rest
		}
	}
	i := strings.IndexByte(t[:min(len(t), 70)], ',')
	if i <= 0 || firstRune(t) < 'a' || !asides.has(firstWord(t)) {
		return formNone, "", s
	}
	if f, w, rest := connect(t[i+1:]); f == formTo || f == formAsk && w != "please" || f == formShould {
		return f, w, rest
	}
	return formNone, "", s
}

var asides = set("with as who whose in on having being supported assisted therefore however together along after before at for by acting")

// heldBy ends what says to whom something was left: "it was left with", "authority was given to".
func heldBy(before string) bool {
	for _, w := range []string{"left to", "left with", "falls to", "fell to", "fall to", "referred to", "referred back to", "delegated to",
		"given to", "granted to", "assigned to", "handed to", "passed to", "down to", "up to",
		"content for", "happy for", "is for", "be for", "was for", "agreed for", "proposed for", "arranged for"} {
		if strings.HasSuffix(before, " "+w) {
			return true
		}
	}
	return false
}
