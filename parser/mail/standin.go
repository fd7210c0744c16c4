package mail

import (
	"strings"
	"unicode"

	"duly/parser/vocab"
)

// cueLines is how many written lines a word such as "contact" speaks for.
const cueLines = 3

// standinIn finds who is to be asked instead: the address in or right below a line that
// says so, else the name that it gives, else an address in a sentence.
func standinIn(text string, from []Address) string {
	name, other := "", ""
	cued := 0 // lines for which a cue still holds
	for line := range strings.SplitSeq(ownWords(text), "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		named := namedIn(line)
		if name == "" {
			name = named
		}
		if named != "" || standinCues.In(strings.ToLower(line)) {
			cued = cueLines
		}
		addr := foreignAddress(line, from)
		switch {
		case addr == "":
		case cued > 0:
			return addr
		case other == "" && len(strings.Fields(line)) > 3:
			other = addr
		}
		cued--
	}
	if name == "" {
		return other
	}
	return name
}

// foreignAddress is the first address in a line that is not one of the sender's.
func foreignAddress(line string, from []Address) string {
	for rest, more := line, true; more; _, rest, more = strings.Cut(rest, "@") {
		addr := addressIn(rest)
		if addr == "" {
			break
		}
		if local, _, _ := strings.Cut(strings.ToLower(addr), "@"); !isFrom(addr, from) && !isNoReply(local) {
			return addr
		}
	}
	return ""
}

func isFrom(addr string, from []Address) bool {
	for _, a := range from {
		if strings.EqualFold(a.Addr, addr) {
			return true
		}
	}
	return false
}

// namedIn finds the name that a line gives: behind a cue ("contact Sam Berg") or before the
// verb of who stands in ("Sam can help").
func namedIn(line string) string {
	low := strings.ToLower(line)
	if len(low) != len(line) {
		return ""
	}
	for _, cue := range nameCues {
		if i := lastWord(low, []string{cue}); i >= 0 {
			if name := nameAt(strings.Fields(line[i+len(cue):])); name != "" {
				return name
			}
		}
	}
	for _, verb := range standinVerbs.All() {
		if i := strings.Index(" "+low, verb); i >= 0 {
			if name := nameBefore(strings.Fields(withoutApposition(line[:max(i-1, 0)]))); name != "" {
				return name
			}
			if name := nameAt(strings.Fields(line[min(i-1+len(verb), len(line)):])); name != "" && i == 0 { // "Zastępuje mnie Ewa Wilk"
				return name
			}
		}
	}
	return namedBehindColon(line)
}

// namedBehindColon: "Ansprechpartner in dieser Zeit: Jonas Reiter".
func namedBehindColon(line string) string {
	for i, r := range line {
		if r == ':' && standinCues.In(clauseBefore(line[:i])) {
			if name := nameAt(strings.Fields(line[i+1:])); name != "" {
				return name
			}
		}
	}
	return ""
}

// nameAt reads up to three capitalised words, past titles and small words ("my colleague").
func nameAt(words []string) string {
	var name []string
	for _, w := range words {
		w, _, _ = strings.Cut(w, "/") // Notes: "Sam Berg/Norrvik"
		bare := strings.TrimRight(w, ".,;:!)")
		low := strings.ToLower(bare)
		if len(name) == 0 && (bare == "" || besideNames[low] || titles[low]) {
			if bare != w && bare != "" && !titles[low] && !strings.HasSuffix(w, ":") {
				break
			}
			continue
		}
		if !isName(bare) || noNames[low] || possessives[low] || len(name) == 3 {
			break
		}
		name = append(name, bare)
		if bare != w {
			break
		}
	}
	return strings.Join(name, " ")
}

// nameBefore reads the capitalised words at the end.
func nameBefore(words []string) string {
	begin := len(words)
	for begin > 0 && len(words)-begin < 3 && isName(words[begin-1]) && !endsSentence(words[begin-1]) && !noNames[strings.ToLower(words[begin-1])] && !possessives[strings.ToLower(words[begin-1])] && !titles[strings.ToLower(words[begin-1])] {
		begin--
	}
	return strings.Join(words[begin:], " ")
}

// endsSentence: a full stop that is none of an initial's.
func endsSentence(w string) bool { return strings.HasSuffix(w, ".") && len(w) > 3 }

// withoutApposition takes ", my line manager," off the end.
func withoutApposition(s string) string {
	if inner, ok := strings.CutSuffix(strings.TrimSpace(s), ","); ok {
		return inner[:max(0, strings.LastIndexByte(inner, ','))]
	}
	return s
}

func isName(w string) bool {
	for i, r := range w {
		if i == 0 && !unicode.IsUpper(r) {
			return false
		}
		if !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '.' {
			return false
		}
	}
	return w != ""
}

// standsIn: the sentence names who stands in, and says that he does.
func standsIn(sentence string) bool {
	low := " " + strings.ToLower(sentence)
	return (standinVerbs.In(low) || standinStems.In(low)) && namedIn(sentence) != ""
}

// standinStems say of somebody that he stands in.
var standinStems = vocab.NewList(" deputy", " deputis", " deputiz", " substitut", " stand-in", " standing in", " cover for", " covering for", " covered by", "vertretung", "vertreten", "vertritt", " remplaç", " suppl", " intérim", " sustitu", " suplen", " sostitu",
	"vervang", " waarnem", " neemt waar", " ersättare", " vikari", " afløser", " stedfor", " sijai", " zastęp", " zastup", " zástup")

// standinCues stand in a line that says who is to be asked instead.
var standinCues = vocab.NewList("contact", "reach out to", "looked after by", "handled by", "taken over by", "direct your", "direct all", "ping ", "get in touch with", "write to", "e-mail", "email",
	"speak to", "call", "forward", "cover", "covering", "in my absence", "during my absence", "substitute", "delegate", "deputy", "stand-in", "backup", "successor",
	"colleague", "urgent",
	"wenden sie sich", "kontaktieren", "richten sie", "vertretung", "vertreten", "vertritt", "ansprechpartner", "dringend", "kollege", "kollegin",
	"contacter", "contactez", "adresser", "joindre", "joignable", "urgence", "en mon absence", "collègue", "remplaçant", "contactar", "contacte",
	"póngase en contacto", "urgente", "ausencia", "dirigirse", "dirigir", "escrib",
	"neem contact", "contact op", "dringende", "afwezigheid", "vervang", "terecht bij", "contattare", "rivolgersi", "scriv", "urgenze", "urgenza",
	"assenza", "contate", "contato", "contacto", "ausência", "urgência", "colega",
	"afløser", "vikar", "stedfortræd", "stedfortred", "ersättare", "sijainen", "sijaise", "zastępc", "zastępstw", "zastępuj", "zástup", "zastup", "suppléant", "intérim", "suplente", "sustitut", "sostitut", "waarnem", "plaatsvervang",
	"waargenomen", "deputis", "deputiz", "minding the", "stellvertret", "in the meantime", "meanwhile", "atiende mis", "anything that", "anything else", "cannot wait", "can't wait", "will not keep", "obraťte", "w pilnych",
	"kontakt", "brådskande", "haste", "yhteyttä", "pilnych", "联系", "联络", "聯絡", "聯繫", "連絡", "연락", "急ぎ", "急用", "紧急", "緊急", "긴급", "급한")

// nameCues stand right before the name.
var nameCues = []string{"contact", "reach out to", "get in touch with", "speak to", "speak with", "talk to", "ask", "call", "ring", "ping", "write to",
	"turn to", "refer to", "queries to", "enquiries to", "inquiries to", "questions to", "requests to", "backup is", "deputy is", "cover is", "stand-in is", "replacement is",
	"successor", "deputy", "assistant", "line manager", "covered by", "looked after by", "handled by", "dealt with by", "taken over by", "replaced by", "delegate", "colleague", "colleagues",
	"wenden sie sich", "bitte an", "vertretung ist", "vertretung hat", "vertretung übernimmt",
	"vertretung macht", "vertretung durch", "abwesenheit:", "abwesenheit durch", "vertritt mich", "vertreten durch", "vertreten von",
	"ansprechpartner ist", "ansprechpartnerin ist", "kollegin", "kollege", "kollegen", "stellvertreter", "stellvertreterin", "kontaktieren sie", "hilft",
	"contacter", "contactez", "adresser à", "voir avec", "joindre", "remplaçant", "remplaçante", "remplacé par", "remplacée par", "contactar con", "contactar a", "contactar",
	"contacte con", "contacte a", "contacte", "sustituye", "contacto con", "diríjase a", "dirigirse a", "compañero", "compañera", "llame a", "hable con",
	"contact op met", "contact opnemen met", "terecht bij", "vervanger is", "vervangster is", "bel", "collega", "contattare", "contattate",
	"rivolgersi a", "rivolgetevi a", "chiedete a", "chiedere a", "diríjase", "kontakt med", "kontakt venligst", "kontakt z", "kontaktujte", "sijaisenani toimii", "sijaisenani on", "sijaiseni on", "contate", "procure", "fale com", "colega", "kontakta", "kontakt"}

// standinVerbs stand right behind it.
var standinVerbs = vocab.NewList(" can help", " will help", " can assist", " will assist", " can deal", " will deal", " is dealing", " deals with my", " is taking care", " takes care", " is picking up", " is minding", " is monitoring", " looks after my", " covers for me", " is covering",
	" will cover", " will be covering", " is my backup", " is standing in", " takes over", " will take over", " has taken over", " is replacing me",
	" is filling in", " is looking after", " will look after", " will handle", " is handling", " se ocupa", " assure mon remplacement", " zastępuje mnie",
	" zastupuje",
	" vertritt mich", " hilft ", " übernimmt", " springt ein", " me remplace", " vous répondra", " prend le relais", " me sustituye",
	" le atenderá", " mi sostituisce", " vervangt mij", " neemt waar", " neemt het over", " me substitui", " fica no meu lugar", " ersätter mig",
	" vikarierer", " hjälper", " hjælper", " helpt", " ayudará", " vous aidera", " la aiuter")

var titles = vocab.New("p", "pan", "pani", "paní", "mr", "mrs", "ms", "dr", "herrn", "herr", "frau", "m", "mme", "sr", "sra", "dhr", "mevr", "mevrouw", "sig", "sig.ra", "dott", "dott.ssa", "prof")

// besideNames may stand between a cue and the name.
var besideNames = vocab.New("my", "our", "your", "his", "please", "either", "directly", "to", "is", "ist", "est", "es", "è", "colleague", "colleagues", "manager", "assistant",
	"deputy", "team-mate", "teammate",
	"bitte", "ihnen", "gern", "gerne", "jederzeit", "an", "meine", "meinen", "unsere", "unseren", "kollegin", "kollegen", "vertretung", "vertreter", "vertreterin", "direkt", "à", "avec", "mon", "ma", "notre",
	"collègue", "con", "a", "al", "mi", "nuestro", "nuestra", "compañero", "compañera",
	"op", "met", "mijn", "onze", "collega", "il", "la", "mio", "mia", "o", "meu", "minha", "colega", "min", "vår", "kollega", "venligst", "gärna", "gjerne", "med", "kolegyni", "kolegę", "panem", "panią")

// noNames begin with a capital and are no names: what sentences and German nouns begin with.
var noNames = vocab.New("the", "our", "this", "my", "das", "unser", "dieses", "office", "slack", "text", "ring", "please", "bitte", "i", "je", "vous", "nous", "il", "elle", "ich", "wir", "ik", "wij", "u", "jag", "jeg", "vi", "ni", "sie", "ihn", "us", "me",
	"nobody", "somebody", "someone", "everybody", "it", "he", "she", "they", "we", "who", "you", "hr", "ext", "extension", "tel", "telephone",
	"phone", "mobile", "reception", "support", "team", "dringend", "dringenden", "uns", "mich", "monsieur", "madame",
	"kollege", "zentrale", "sekretariat", "empfang", "büro", "abteilung", "vertretung", "service", "hotline", "telefon", "mobil", "monday",
	"tuesday", "wednesday", "thursday", "friday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "anfragen", "rückfragen", "fragen",
	"notfällen", "fällen")
