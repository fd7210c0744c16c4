// Package grammar reads the pieces of a sentence that hands out work, in five languages: names,
// roles and groups, verbs that tasks begin with, and how the words behind a name give it a task.
// It knows words, and nothing of the document that they stand in.
package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Form is how the words that follow a name hand it a task.
type Form int

// The forms of handing a task to somebody.
const (
	FormNone   Form = iota
	FormColon       // "Sam: …"
	FormDash        // "Sam - …"
	FormSet         // "[Sam] …", "@sam …"
	FormTo          // "Sam to …", "Sam will …"
	FormAsk         // "Sam was asked to …", "Sam, please …": a task whatever verb follows
	formVerb        // "Lena bestellt …": the connector is the task's own verb
	FormShould      // "Sam should …", "Sam needs to …"
	FormMight       // "Sam might …": a hope
	FormPast        // "Sam has sent …": news
)

// Connectors are the words that hand a task to the name before them, longest first where one begins another.
var Connectors = []struct {
	Words string
	form  Form
}{
	{"is going to", FormTo}, {"are going to", FormTo}, {"'s going to", FormTo}, {"going to", FormTo}, {"is to", FormTo}, {"are to", FormTo},
	{"has agreed to", FormAsk}, {"have agreed to", FormAsk}, {"agreed to", FormAsk}, {"agrees to", FormAsk}, {"agree to", FormAsk}, {"kindly agreed to", FormAsk},
	{"has volunteered to", FormAsk}, {"volunteered to", FormAsk}, {"volunteers to", FormAsk}, {"has offered to", FormAsk}, {"offered to", FormAsk},
	{"kindly offered to", FormAsk}, {"offers to", FormAsk}, {"undertook to", FormAsk}, {"has undertaken to", FormAsk}, {"undertakes to", FormAsk},
	{"consented to", FormAsk}, {"has consented to", FormAsk}, {"was content to", FormAsk}, {"was pleased to", FormAsk}, {"was glad to", FormAsk}, {"was happy to", FormAsk}, {"was willing to", FormAsk},
	{"promised to", FormAsk}, {"has promised to", FormAsk}, {"promises to", FormAsk}, {"committed to", FormAsk}, {"commits to", FormAsk}, {"has committed to", FormAsk},
	{"took the action item to", FormAsk}, {"took an action item to", FormAsk}, {"took the action to", FormAsk}, {"took an action to", FormAsk},
	{"takes the action to", FormAsk}, {"takes an action to", FormAsk}, {"takes action to", FormAsk}, {"took action to", FormAsk},
	{"will take the action to", FormAsk}, {"will take an action to", FormAsk}, {"took the task to", FormAsk}, {"took an ai to", FormAsk},
	{"has the action to", FormAsk}, {"has an action to", FormAsk},
	{"has taken the action to", FormAsk}, {"has taken an action to", FormAsk}, {"has an action item to", FormAsk},
	{"took it upon himself to", FormAsk}, {"took it upon herself to", FormAsk}, {"takes on the task to", FormAsk},
	{"will take responsibility to", FormAsk},
	{"owns the action to", FormAsk},
	{"is happy to", FormAsk}, {"was reminded to", FormAsk}, {"were reminded to", FormAsk}, {"are reminded to", FormAsk},
	{"was also asked to", FormAsk}, {"also agreed to", FormAsk}, {"was asked to", FormAsk}, {"were asked to", FormAsk}, {"is asked to", FormAsk},
	{"are asked to", FormAsk}, {"has been asked to", FormAsk}, {"have been asked to", FormAsk}, {"to be asked to", FormAsk},
	{"was requested to", FormAsk},
	{"is requested to", FormAsk}, {"were requested to", FormAsk}, {"are requested to", FormAsk},
	{"was tasked to", FormAsk}, {"is tasked to", FormAsk}, {"was instructed to", FormAsk}, {"was directed to", FormAsk}, {"was assigned to", FormAsk},
	{"is assigned to", FormAsk}, {"was designated to", FormAsk}, {"was nominated to", FormAsk}, {"was delegated to", FormAsk},
	{"was tasked with", FormAsk}, {"is tasked with", FormAsk}, {"has been tasked with", FormAsk}, {"has been tasked to", FormAsk},
	{"would you mind", FormAsk}, {"could you please", FormAsk}, {"can you please", FormAsk}, {"would you please", FormAsk},
	{"will you please", FormAsk}, {"could you kindly", FormAsk}, {"could you", FormAsk}, {"can you", FormAsk}, {"would you", FormAsk},
	{"will you", FormAsk},
	{"you will", FormAsk}, {"you'll", FormAsk}, {"please", FormAsk}, {"kindly", FormAsk}, {"pls", FormAsk}, {"plz", FormAsk}, {"to please", FormAsk},
	{"will also", FormTo}, {"will then", FormTo}, {"will now", FormTo}, {"will therefore", FormTo}, {"will have to", FormShould},
	{"will need to", FormShould}, {"will try to", FormMight}, {"will be able to", FormMight}, {"will be asked to", FormAsk}, {"will be", FormNone},
	{"will not", FormNone}, {"will never", FormNone}, {"will probably", FormMight}, {"will look to", FormTo}, {"will", FormTo}, {"to also", FormTo},
	{"to then", FormTo}, {"to not", FormNone}, {"to", FormTo}, {"2", FormTo}, {"'ll", FormTo}, {"'ll also", FormTo}, {"shall", FormTo},
	{"can", FormShould}, {"can also", FormShould},
	{"is still to", FormTo}, {"are still to", FormTo}, {"'s still to", FormTo}, {"was still to", FormTo}, {"has yet to", FormTo}, {"have yet to", FormTo}, {"had yet to", FormTo}, {"had still to", FormTo}, {"has still to", FormTo}, {"still needed to", FormShould}, {"still had to", FormShould},
	{"still needs to", FormShould}, {"still has to", FormShould}, {"also needs to", FormShould}, {"needs to", FormShould}, {"need to", FormShould},
	{"has to", FormShould}, {"have to", FormShould}, {"must", FormShould}, {"should", FormShould}, {"should also", FormShould},
	{"ought to", FormShould}, {"is due to", FormShould}, {"is responsible for", FormShould}, {"is in charge of", FormShould},
	{"in charge of", FormShould}, {"is leading on", FormShould},
	{"would not", FormNone}, {"would be", FormNone}, {"would have", FormNone}, {"would need to", FormShould}, {"would also", FormTo},
	{"would then", FormTo}, {"would", FormTo}, {"might", FormMight}, {"may", FormMight}, {"could", FormMight}, {"hopes to", FormMight},
	{"would like to", FormMight}, {"intends to", FormMight}, {"plans to", FormMight}, {"aims to", FormMight}, {"is aiming to", FormMight},
	{"wird", FormTo}, {"werden", FormTo}, {"soll", FormTo}, {"sollen", FormTo}, {"muss", FormShould},
	{"wurde gebeten", FormAsk}, {"wurde beauftragt", FormAsk}, {"erklärte sich bereit", FormAsk}, {"est prié de", FormAsk}, {"est priée de", FormAsk},
	{"sont priés de", FormAsk}, {"se propose de", FormAsk}, {"quedó en", FormAsk}, {"queda en", FormAsk}, {"wordt gevraagd om", FormAsk},
	{"bitte", FormAsk}, {"könntest du bitte", FormAsk}, {"kannst du bitte", FormAsk}, {"könntest du", FormAsk},
	{"kannst du", FormAsk}, {"würdest du bitte", FormAsk}, {"könnten sie bitte", FormAsk},
	{"pourrais-tu", FormAsk}, {"peux-tu", FormAsk}, {"pourriez-vous", FormAsk}, {"merci de", FormAsk}, {"va", FormTo}, {"vont", FormTo},
	{"doit", FormTo}, {"doivent", FormTo}, {"devra", FormTo}, {"se charge de", FormAsk}, {"s'occupe de", FormAsk}, {"est chargé de", FormAsk},
	{"est chargée de", FormAsk}, {"s'engage à", FormAsk},
	{"wird beauftragt", FormAsk}, {"werden beauftragt", FormAsk}, {"wird gebeten", FormAsk}, {"werden gebeten", FormAsk}, {"sagt zu", FormAsk},
	{"sagen zu", FormAsk}, {"sagte zu", FormAsk}, {"verpflichtet sich", FormAsk}, {"erklärt sich bereit", FormAsk}, {"bietet an", FormAsk}, {"hat zugesagt", FormAsk},
	{"est invité à", FormAsk}, {"est invitée à", FormAsk}, {"sont invités à", FormAsk}, {"sont chargés de", FormAsk}, {"wordt verzocht", FormAsk}, {"zegt toe", FormAsk},
	{"biedt aan", FormAsk}, {"se comprometen a", FormAsk}, {"se ofrece a", FormAsk},
	{"puedes", FormAsk}, {"podrías", FormAsk}, {"por favor", FormAsk}, {"va a", FormTo}, {"van a", FormTo}, {"debe", FormTo}, {"deben", FormTo},
	{"deberá", FormTo}, {"se encarga de", FormAsk}, {"se encargará de", FormAsk}, {"se compromete a", FormAsk},
	{"kun je", FormAsk}, {"zou je", FormAsk}, {"wil je", FormAsk}, {"zal", FormTo}, {"zullen", FormTo}, {"gaat", FormTo}, {"gaan", FormTo},
	{"moet", FormTo}, {"moeten", FormTo}, {"neemt contact op", formVerb},
	{"graag", FormAsk},
	{"was to", FormTo}, {"were to", FormTo}, {"was going to", FormTo}, {"were going to", FormTo}, {"had agreed to", FormAsk}, {"had undertaken to", FormAsk}, {"had offered to", FormAsk},
	{"had promised to", FormAsk}, {"had been asked to", FormAsk}, {"was asked at the last meeting to", FormAsk},
	{"agreed at the last meeting to", FormAsk},
	{"has sent", FormPast}, {"has", FormPast}, {"have", FormPast}, {"had", FormPast}, {"did", FormPast}, {"was", FormPast}, {"were", FormPast},
}

// connectorsBy finds the connectors by their first word. What one "has agreed to", several "have".
var connectorsBy = func() map[string][]int {
	m, listed := map[string][]int{}, vocab.Set{}
	for _, c := range Connectors {
		listed[c.Words] = true
	}
	for _, c := range Connectors {
		if rest, ok := strings.CutPrefix(c.Words, "has "); ok && !listed["have "+rest] {
			c.Words = "have " + rest
			Connectors = append(Connectors, c)
		}
	}
	for i, c := range Connectors {
		first, _, _ := strings.Cut(c.Words, " ")
		m[first] = append(m[first], i)
	}
	for _, ids := range m {
		for i := range ids { // the longest first
			for j := i + 1; j < len(ids); j++ {
				if len(Connectors[ids[j]].Words) > len(Connectors[ids[i]].Words) {
					ids[i], ids[j] = ids[j], ids[i]
				}
			}
		}
	}
	return m
}()

// Connect reads the connector at the beginning of s. words tells which one it was.
func Connect(s string) (f Form, words, rest string) {
	t := strings.TrimLeft(s, " ")
	if t == "" {
		return FormNone, "", s
	}
	switch r := scan.FirstRune(t); {
	case r == ':' && len(t) > 1:
		return FormColon, ":", TrimLead(t[1:])
	case (r == '-' || r == '–' || r == '—') && (len(t) < len(s) || r != '-'):
		return FormDash, "-", TrimLead(t[len(string(r)):])
	case strings.HasPrefix(t, "| "):
		return FormDash, "-", TrimLead(t[1:])
	case strings.HasPrefix(t, "->") || strings.HasPrefix(t, "=>") || r == '→':
		return FormDash, "-", TrimLead(strings.TrimLeft(t, "-=>→"))
	case r == ',':
		if f, w, rest := Connect(t[1:]); f == FormAsk || w == "to" || w == "will" && !scan.BeginsFold(rest, "you ") { // "Sam, could you …", "Our engineer, Mr Pike, will …"
			return f, w, rest
		}
		return aparted(t)
	}
	end := strings.IndexByte(t, ' ')
	if end < 0 {
		return FormNone, "", s
	}
	if rest, ok := scan.CutPrefixFold(t, "between them "); ok { // "The clerk and the chairman between them will …"
		return Connect(" " + rest)
	}
	if w, inner, ok := strings.Cut(t[:end], ","); ok && inner == "" { // "undertook, on behalf of all, to write"
		if i := strings.Index(t[end:], ", to "); i > 0 && i < 60 {
			return Connect(" " + w + t[end+i+1:])
		}
	}
	if Adverbs.Has(t[:end]) { // "Lena kindly agreed to …"
		t = strings.TrimLeft(t[end:], " ")
		if end = strings.IndexByte(t, ' '); end < 0 {
			return FormNone, "", s
		}
	}
	if f, w, rest := commission(t); f != FormNone {
		if strings.HasSuffix(w, "invited to") && Determiners.Has(scan.FirstWord(strings.TrimLeft(rest, " "))) { // "… were invited to the meeting"
			return FormNone, "", s
		}
		return f, w, rest
	}
	if w, rest := commissionAbroad(t); w != "" {
		return FormAsk, w, rest
	}
	for _, i := range connectorsBy[strings.TrimSuffix(strings.ToLower(t[:end]), ",")] {
		w := Connectors[i].Words
		if rest, ok := scan.CutPrefixFold(t, w); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') && (w != "2" || StartsTask(strings.TrimLeft(rest, " "))) {
			return connected(Connectors[i].form, w, strings.TrimLeft(skipApart(rest), " ,"))
		}
	}
	if n := doing(t); n > 0 {
		return formVerb, t[:n], strings.TrimLeft(t[n:], " ,")
	}
	return FormNone, "", s
}

// skipApart passes over what is set between commas behind a connector: "will, subject to funds, engage …".
func skipApart(s string) string {
	inner, ok := strings.CutPrefix(s, ", ")
	i := strings.Index(inner, ", ")
	if !ok || i <= 0 || i > 70 {
		return s
	}
	_, object := CutWord(inner[i+2:])
	if w, _ := CutWord(object); StartsTask(inner[i+2:]) || w == "the" || w == "a" || w == "an" {
		return inner[i+1:]
	}
	return s
}

// connected passes over what stands between a connector and the verb of the task.
func connected(f Form, w, rest string) (Form, string, string) {
	switch {
	case w == "would have" && scan.OpensWith(rest, []string{"a ", "another "}): // "would have a word with them"
		return FormTo, "would", "have " + rest
	case w == "will be" || w == "would be":
		if scan.BeginsFold(rest, "in touch ") {
			return FormTo, w[:len(w)-3], "be " + rest
		}
		if task, ok := Continuous(rest); ok {
			return FormTo, w[:len(w)-3], task
		}
	case f == FormTo && (w == "to" || w == "will" || w == "would" || w == "is to" || w == "are to" || w == "shall"):
		rest = SkipAdverbs(rest)
	}
	return f, w, rest
}

// Adverbs stand between a name and what it does.
var Adverbs = vocab.Of("both each jointly kindly also then now therefore subsequently gladly again both further separately either still generously duly all first")

// TrimLead takes bullets, dashes and points off the beginning of a task.
func TrimLead(s string) string { return strings.TrimLeft(s, " \t:-–—•*+>,.=→") }

// Head is what stands at the beginning of a task: to whom it is given, and how.
type Head struct {
	Owners []string
	Form   Form
	Words  string // the connector
	Aside  string // what stands in a bracket behind the name
	Task   string // what is left
}

// ReadHead reads "Sam and Lena to …", "@sam: …", "[Sam] …". Where no owner stands there, task is s.
func ReadHead(s string, how Strength) Head {
	none := Head{Task: s}
	t := s
	close := Closing(t)
	if close != 0 {
		t = strings.TrimLeft(t[1:], " ")
	}
	if rest, ok := scan.CutField(t, "owner:"); ok && close != 0 {
		t = rest
	}
	names, rest, ok := NameList(t, how)
	if !ok {
		return none
	}
	if close != 0 {
		i := strings.IndexByte(rest, close)
		if i < 0 || strings.TrimSpace(rest[:i]) != "" || TrimLead(rest[i+1:]) == "" {
			return none
		}
		h := Head{Owners: names, Form: FormSet, Task: TrimLead(rest[i+1:])}
		if f, w, after := Connect(rest[i+1:]); f == FormTo || f == FormAsk {
			h.Form, h.Words, h.Task = f, w, after
		}
		return h
	}
	rest, aside := skipBracket(skipOrigin(rest))
	f, w, task := Connect(rest)
	if f == formVerb {
		f, task = FormAsk, strings.TrimLeft(rest, " ,")
	}
	if f == FormNone && (how == StrengthMark || how == StrengthSection && strings.HasPrefix(rest, ",")) && w == "" &&
		StartsTask(strings.TrimLeft(rest, " ,")) && rest != "" && (rest[0] == ' ' || rest[0] == ',') && (Capitalised(names[0]) ||
		LikelyPerson(names[0])) {
		return Head{Owners: names, Form: FormSet, Task: strings.TrimLeft(rest, " ,")} // "ACTION: Lee, have a look"
	}
	switch {
	case f == FormNone && w == "" && how >= StrengthSection && strings.HasPrefix(rest, "   "): // "Lena Ross      Book the hall"
		return Head{Owners: names, Form: FormSet, Task: strings.TrimLeft(rest, " ")}
	case f == FormNone && w == "" && strings.HasPrefix(t, "@") && strings.TrimSpace(rest) != "":
		return Head{Owners: names, Form: FormSet, Task: TrimLead(rest)}
	case w == "" || task == "" && f != FormColon, f == FormTo && w == "to" && Determiners.Has(scan.FirstWord(task)): // "Letter to the bus company"
		return none
	}
	if f == FormColon || f == FormDash { // "Sam: to …", "Sam - will …"
		if g, gw, after := Connect(" " + task); (g == FormTo || g == FormAsk || g == FormShould) && after != "" && gw != "can" {
			w, task = gw, after
		}
	}
	return Head{Owners: names, Form: f, Words: w, Task: task, Aside: aside}
}

// Closing returns the bracket that closes the one s begins with, or 0.
func Closing(s string) byte {
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
		if f, w, _ := Connect(rest); f != FormNone || w != "" {
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
		w, tail := CutWord(where)
		if w == "" || !unicode.IsUpper(scan.FirstRune(w)) {
			return s
		}
		if f, words, _ := Connect(tail); f != FormNone || words != "" {
			return tail
		}
		where = strings.TrimLeft(tail, " ")
	}
	return s
}

// Passive tells "to be added …", "is to be held …": the one named is no doer.
func Passive(h Head) bool {
	if becoming[h.Words] {
		last := LastVerb(h.Task)
		return strings.HasSuffix(last, "t") || strings.HasSuffix(last, "d") || PastParticiple(last) // an infinitive ends in "n"
	}
	if h.Form != FormTo && h.Form != FormShould && h.Form != FormMight && h.Form != FormColon && h.Form != FormDash {
		return false
	}
	w, tail := CutWord(h.Task)
	if !strings.EqualFold(w, "be") {
		return false
	}
	w, _ = CutWord(tail)
	lo := strings.ToLower(w)
	return Participle(lo) || strings.HasSuffix(lo, "en")
}

// becoming make a passive with a participle at the end of the clause: "wird … abgeschaltet".
var becoming = vocab.Of("wird werden wordt worden")

// Irregular are the past participles that do not end in "ed".
var Irregular = vocab.Of(`held done sent made put set got found kept brought bought sold paid told built left lost met read run shown shut taught understood written cut split spent let dealt sought laid added back moved there
	swept rewritten redrawn redone reset hung sewn dug drawn thrown broken driven given taken chosen torn worn frozen bound wound fought strung struck fed lit bent lent stuck hidden grown sown mown blown flown rung sung sunk overhauled`)

// Capitalised counts whether all words of s begin with a capital.
func Capitalised(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r := scan.FirstRune(w); !unicode.IsUpper(r) && !Particles[w] {
			return false
		}
	}
	return s != ""
}
