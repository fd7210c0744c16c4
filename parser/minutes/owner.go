package minutes

import (
	"strings"
	"unicode"
)

// form is how the words that follow a name hand it a task.
type form int

const (
	formNone   form = iota
	formColon       // "Sam: …"
	formDash        // "Sam - …"
	formSet         // "[Sam] …", "@sam …"
	formTo          // "Sam to …", "Sam will …"
	formAsk         // "Sam was asked to …", "Sam, please …": a task whatever verb follows
	formVerb        // "Lena bestellt …": the connector is the task's own verb
	formShould      // "Sam should …", "Sam needs to …"
	formMight       // "Sam might …": a hope
	formPast        // "Sam has sent …": news
)

// connectors are the words that hand a task to the name before them, longest first where one begins another.
var connectors = []struct {
	words string
	form  form
}{
	{"is going to", formTo}, {"are going to", formTo}, {"'s going to", formTo}, {"going to", formTo}, {"is to", formTo}, {"are to", formTo},
	{"has agreed to", formAsk}, {"have agreed to", formAsk}, {"agreed to", formAsk}, {"agrees to", formAsk}, {"agree to", formAsk}, {"kindly agreed to", formAsk},
	{"has volunteered to", formAsk}, {"volunteered to", formAsk}, {"volunteers to", formAsk}, {"has offered to", formAsk}, {"offered to", formAsk},
	{"kindly offered to", formAsk}, {"offers to", formAsk}, {"undertook to", formAsk}, {"has undertaken to", formAsk}, {"undertakes to", formAsk},
	{"promised to", formAsk}, {"has promised to", formAsk}, {"promises to", formAsk}, {"committed to", formAsk}, {"commits to", formAsk}, {"has committed to", formAsk},
	{"took the action item to", formAsk}, {"took an action item to", formAsk}, {"took the action to", formAsk}, {"took an action to", formAsk},
	{"takes the action to", formAsk}, {"takes an action to", formAsk}, {"takes action to", formAsk}, {"took action to", formAsk},
	{"will take the action to", formAsk}, {"will take an action to", formAsk}, {"took the task to", formAsk}, {"took an ai to", formAsk},
	{"has the action to", formAsk}, {"has an action to", formAsk},
	{"has taken the action to", formAsk}, {"has taken an action to", formAsk}, {"has an action item to", formAsk},
	{"took it upon himself to", formAsk}, {"took it upon herself to", formAsk}, {"takes on the task to", formAsk},
	{"will take responsibility to", formAsk},
	{"owns the action to", formAsk},
	{"is happy to", formAsk}, {"was reminded to", formAsk}, {"were reminded to", formAsk}, {"are reminded to", formAsk},
	{"was also asked to", formAsk}, {"also agreed to", formAsk}, {"was asked to", formAsk}, {"were asked to", formAsk}, {"is asked to", formAsk},
	{"are asked to", formAsk}, {"has been asked to", formAsk}, {"have been asked to", formAsk}, {"to be asked to", formAsk},
	{"was requested to", formAsk},
	{"is requested to", formAsk}, {"were requested to", formAsk}, {"are requested to", formAsk},
	{"was tasked to", formAsk}, {"is tasked to", formAsk}, {"was instructed to", formAsk}, {"was directed to", formAsk}, {"was assigned to", formAsk},
	{"is assigned to", formAsk}, {"was designated to", formAsk}, {"was nominated to", formAsk}, {"was delegated to", formAsk},
	{"was tasked with", formAsk}, {"is tasked with", formAsk}, {"has been tasked with", formAsk}, {"has been tasked to", formAsk},
	{"would you mind", formAsk}, {"could you please", formAsk}, {"can you please", formAsk}, {"would you please", formAsk},
	{"will you please", formAsk}, {"could you kindly", formAsk}, {"could you", formAsk}, {"can you", formAsk}, {"would you", formAsk},
	{"will you", formAsk},
	{"you will", formAsk}, {"you'll", formAsk}, {"please", formAsk}, {"kindly", formAsk}, {"pls", formAsk}, {"plz", formAsk}, {"to please", formAsk},
	{"will also", formTo}, {"will then", formTo}, {"will now", formTo}, {"will therefore", formTo}, {"will have to", formShould},
	{"will need to", formShould}, {"will try to", formMight}, {"will be able to", formMight}, {"will be asked to", formAsk}, {"will be", formNone},
	{"will not", formNone}, {"will never", formNone}, {"will probably", formMight}, {"will look to", formTo}, {"will", formTo}, {"to also", formTo},
	{"to then", formTo}, {"to not", formNone}, {"to", formTo}, {"2", formTo}, {"'ll", formTo}, {"'ll also", formTo}, {"shall", formTo},
	{"can", formShould}, {"can also", formShould},
	{"still needs to", formShould}, {"still has to", formShould}, {"also needs to", formShould}, {"needs to", formShould}, {"need to", formShould},
	{"has to", formShould}, {"have to", formShould}, {"must", formShould}, {"should", formShould}, {"should also", formShould},
	{"ought to", formShould}, {"is due to", formShould}, {"is responsible for", formShould}, {"is in charge of", formShould},
	{"in charge of", formShould}, {"is leading on", formShould},
	{"would not", formNone}, {"would be", formNone}, {"would have", formNone}, {"would need to", formShould}, {"would also", formTo},
	{"would then", formTo}, {"would", formTo}, {"might", formMight}, {"may", formMight}, {"could", formMight}, {"hopes to", formMight},
	{"would like to", formMight}, {"intends to", formMight}, {"plans to", formMight},
	{"wird", formTo}, {"werden", formTo}, {"soll", formTo}, {"sollen", formTo}, {"muss", formShould}, {"kümmert sich um", formVerb},
	{"übernimmt", formVerb}, {"klärt", formVerb}, {"prüft", formVerb}, {"erstellt", formVerb}, {"sendet", formVerb}, {"schickt", formVerb},
	{"spricht mit", formVerb}, {"ruft", formVerb}, {"holt", formVerb}, {"schreibt", formVerb}, {"besorgt", formVerb}, {"sorgt für", formVerb},
	{"organisiert", formVerb}, {"bestellt", formVerb}, {"bereitet", formVerb}, {"informiert", formVerb}, {"reserviert", formVerb},
	{"verschickt", formVerb},
	{"bucht", formVerb}, {"kauft", formVerb}, {"besorgt", formVerb}, {"vereinbart", formVerb}, {"kontaktiert", formVerb}, {"überarbeitet", formVerb},
	{"verteilt", formVerb}, {"ergänzt", formVerb}, {"beauftragt", formVerb}, {"überprüft", formVerb}, {"koordiniert", formVerb},
	{"beantragt", formVerb}, {"entwirft", formVerb}, {"sammelt", formVerb}, {"fragt", formVerb}, {"meldet", formVerb}, {"bringt", formVerb},
	{"aktualisiert", formVerb}, {"bitte", formAsk}, {"könntest du bitte", formAsk}, {"kannst du bitte", formAsk}, {"könntest du", formAsk},
	{"kannst du", formAsk}, {"würdest du bitte", formAsk}, {"könnten sie bitte", formAsk},
	{"pourrais-tu", formAsk}, {"peux-tu", formAsk}, {"pourriez-vous", formAsk}, {"merci de", formAsk}, {"va", formTo}, {"vont", formTo},
	{"doit", formTo}, {"doivent", formTo}, {"devra", formTo}, {"se charge de", formAsk}, {"s'occupe de", formAsk}, {"est chargé de", formAsk},
	{"est chargée de", formAsk}, {"s'engage à", formAsk}, {"enverra", formVerb}, {"rédigera", formVerb}, {"relancera", formVerb},
	{"transmettra", formVerb}, {"mettra à jour", formVerb}, {"réservera", formVerb}, {"commandera", formVerb}, {"préparera", formVerb},
	{"contactera", formVerb},
	{"vérifiera", formVerb}, {"organisera", formVerb},
	{"puedes", formAsk}, {"podrías", formAsk}, {"por favor", formAsk}, {"va a", formTo}, {"van a", formTo}, {"debe", formTo}, {"deben", formTo},
	{"deberá", formTo}, {"se encarga de", formAsk}, {"se encargará de", formAsk}, {"se compromete a", formAsk}, {"enviará", formVerb},
	{"preparará", formVerb}, {"contactará", formVerb}, {"revisará", formVerb}, {"organizará", formVerb},
	{"kun je", formAsk}, {"zou je", formAsk}, {"wil je", formAsk}, {"zal", formTo}, {"zullen", formTo}, {"gaat", formTo}, {"gaan", formTo},
	{"moet", formTo}, {"moeten", formTo}, {"stuurt", formVerb}, {"maakt", formVerb}, {"regelt", formVerb}, {"vraagt", formVerb},
	{"controleert", formVerb}, {"plant", formVerb}, {"neemt contact op", formVerb}, {"belt", formVerb}, {"bestelt", formVerb}, {"boekt", formVerb},
	{"schrijft", formVerb}, {"verstuurt", formVerb}, {"organiseert", formVerb}, {"informeert", formVerb}, {"mailt", formVerb},
	{"zoekt uit", formVerb},
	{"graag", formAsk},
	{"was to", formTo}, {"were to", formTo}, {"had agreed to", formAsk}, {"had undertaken to", formAsk}, {"had offered to", formAsk},
	{"had promised to", formAsk}, {"had been asked to", formAsk}, {"was asked at the last meeting to", formAsk},
	{"agreed at the last meeting to", formAsk},
	{"has sent", formPast}, {"has", formPast}, {"have", formPast}, {"had", formPast}, {"did", formPast}, {"was", formPast}, {"were", formPast},
}

// connectorsBy finds the connectors by their first word.
var connectorsBy = func() map[string][]int {
	m := map[string][]int{}
	for i, c := range connectors {
		first, _, _ := strings.Cut(c.words, " ")
		m[first] = append(m[first], i)
	}
	for _, ids := range m {
		for i := range ids { // the longest first
			for j := i + 1; j < len(ids); j++ {
				if len(connectors[ids[j]].words) > len(connectors[ids[i]].words) {
					ids[i], ids[j] = ids[j], ids[i]
				}
			}
		}
	}
	return m
}()

// connect reads the connector at the beginning of s. words tells which one it was.
func connect(s string) (f form, words, rest string) {
	t := strings.TrimLeft(s, " ")
	if t == "" {
		return formNone, "", s
	}
	switch r := firstRune(t); {
	case r == ':' && len(t) > 1:
		return formColon, ":", trimLead(t[1:])
	case (r == '-' || r == '–' || r == '—') && (len(t) < len(s) || r != '-'):
		return formDash, "-", trimLead(t[len(string(r)):])
	case strings.HasPrefix(t, "| "):
		return formDash, "-", trimLead(t[1:])
	case strings.HasPrefix(t, "->") || strings.HasPrefix(t, "=>") || r == '→':
		return formDash, "-", trimLead(strings.TrimLeft(t, "-=>→"))
	case r == ',':
		if f, w, rest := connect(t[1:]); f == formAsk || w == "to" { // "Sam, could you …"
			return f, w, rest
		}
		return aparted(t)
	}
	end := strings.IndexByte(t, ' ')
	if end < 0 {
		return formNone, "", s
	}
	if adverbs.has(t[:end]) { // "Lena kindly agreed to …"
		t = strings.TrimLeft(t[end:], " ")
		if end = strings.IndexByte(t, ' '); end < 0 {
			return formNone, "", s
		}
	}
	if f, w, rest := commission(t); f != formNone {
		return f, w, rest
	}
	for _, i := range connectorsBy[strings.ToLower(t[:end])] {
		w := connectors[i].words
		if rest, ok := cutPrefixFold2(t, w); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') && (w != "2" || startsTask(strings.TrimLeft(rest, " "))) {
			return connected(connectors[i].form, w, strings.TrimLeft(rest, " ,"))
		}
	}
	return formNone, "", s
}

// connected passes over what stands between a connector and the verb of the task.
func connected(f form, w, rest string) (form, string, string) {
	switch {
	case w == "will be" || w == "would be":
		if task, ok := continuous(rest); ok {
			return formTo, w[:len(w)-3], task
		}
	case f == formTo && (w == "to" || w == "will" || w == "would" || w == "is to" || w == "are to" || w == "shall"):
		rest = skipAdverbs(rest)
	}
	return f, w, rest
}

var adverbs = set("both jointly kindly also then now therefore subsequently gladly again both further separately either still generously duly all first")

func trimLead(s string) string { return strings.TrimLeft(s, " \t:-–—•*>,.=→") }

// head is what stands at the beginning of a task: to whom it is given, and how.
type head struct {
	owners []string
	form   form
	words  string // the connector
	aside  string // what stands in a bracket behind the name
	task   string // what is left
}

// readHead reads "Sam and Lena to …", "@sam: …", "[Sam] …". Where no owner stands there, task is s.
func readHead(s string, how strength) head {
	none := head{task: s}
	t := s
	close := closing(t)
	if close != 0 {
		t = strings.TrimLeft(t[1:], " ")
	}
	if rest, ok := cutPrefixFold(t, "owner:"); ok && close != 0 {
		t = rest
	}
	names, rest, ok := nameList(t, how)
	if !ok {
		return none
	}
	if close != 0 {
		i := strings.IndexByte(rest, close)
		if i < 0 || strings.TrimSpace(rest[:i]) != "" || trimLead(rest[i+1:]) == "" {
			return none
		}
		h := head{owners: names, form: formSet, task: trimLead(rest[i+1:])}
		if f, w, after := connect(rest[i+1:]); f == formTo || f == formAsk {
			h.form, h.words, h.task = f, w, after
		}
		return h
	}
	rest, aside := skipBracket(skipOrigin(rest))
	f, w, task := connect(rest)
	if f == formVerb {
		f, task = formAsk, strings.TrimLeft(rest, " ,")
	}
	if f == formNone && (how == strengthMark || how == strengthSection && strings.HasPrefix(rest, ",")) && w == "" &&
		startsTask(strings.TrimLeft(rest, " ,")) && rest != "" && (rest[0] == ' ' || rest[0] == ',') && (capitalised(names[0]) ||
		likelyPerson(names[0])) {
		return head{owners: names, form: formSet, task: strings.TrimLeft(rest, " ,")} // "ACTION: Lee, have a look"
	}
	switch {
	case f == formNone && w == "" && how >= strengthSection && strings.HasPrefix(rest, "   "): // "Lena Ross      Book the hall"
		return head{owners: names, form: formSet, task: strings.TrimLeft(rest, " ")}
	case f == formNone && w == "" && strings.HasPrefix(t, "@") && strings.TrimSpace(rest) != "":
		return head{owners: names, form: formSet, task: trimLead(rest)}
	case w == "" || task == "" && f != formColon:
		return none
	}
	if f == formColon || f == formDash { // "Sam: to …", "Sam - will …"
		if g, gw, after := connect(" " + task); (g == formTo || g == formAsk || g == formShould) && after != "" && gw != "can" {
			w, task = gw, after
		}
	}
	return head{owners: names, form: f, words: w, task: task, aside: aside}
}

// closing returns the bracket that closes the one s begins with, or 0.
func closing(s string) byte {
	switch {
	case strings.HasPrefix(s, "["):
		return ']'
	case strings.HasPrefix(s, "("):
		return ')'
	}
	return 0
}

// skipBracket passes over "(IT)" or "(sam@x.example)" between a name and what follows.
func skipBracket(s string) (rest, aside string) {
	t := strings.TrimLeft(s, " ")
	if !strings.HasPrefix(t, "(") {
		return s, ""
	}
	i := strings.IndexByte(t[:min(len(t), 60)], ')')
	if i < 0 {
		return s, ""
	}
	if rest := t[i+1:]; rest != "" {
		if f, w, _ := connect(rest); f != formNone || w != "" {
			return rest, t[1:i]
		}
	}
	return s, ""
}

// skipOrigin passes over "from Transportation" between a name and what follows.
func skipOrigin(s string) string {
	where, ok := strings.CutPrefix(s, " from ")
	if !ok {
		return s
	}
	where = strings.TrimPrefix(where, "the ")
	for range 3 {
		w, tail := cutWord(where)
		if w == "" || !unicode.IsUpper(firstRune(w)) {
			return s
		}
		if f, words, _ := connect(tail); f != formNone || words != "" {
			return tail
		}
		where = strings.TrimLeft(tail, " ")
	}
	return s
}

// passive tells "to be added …", "is to be held …": the one named is no doer.
func passive(h head) bool {
	if h.form != formTo && h.form != formShould && h.form != formMight && h.form != formColon && h.form != formDash {
		return false
	}
	w, tail := cutWord(h.task)
	if !strings.EqualFold(w, "be") {
		return false
	}
	w, _ = cutWord(tail)
	lo := strings.ToLower(w)
	return strings.HasSuffix(lo, "ed") || strings.HasSuffix(lo, "en") || irregular[lo]
}

var irregular = set(`held done sent made put set got found kept brought bought sold paid told built left lost met read run shown shut taught understood written cut split spent let dealt sought laid added back moved there`)

// capitalised counts whether all words of s begin with a capital.
func capitalised(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r := firstRune(w); !unicode.IsUpper(r) && !particles[w] {
			return false
		}
	}
	return s != ""
}
