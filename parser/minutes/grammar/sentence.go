package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Span is a part of a text, in bytes.
type Span struct{ Start, End int }

// Sentences cuts a paragraph into sentences.
func Sentences(s string) []Span {
	var out []Span
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '.' && c != '!' && c != '?' && c != '\n' && c != ';' {
			continue
		}
		if c == '.' && abbreviated(s, i) {
			continue
		}
		j := i + 1
		for j < len(s) && strings.IndexByte(".!?)]\"'", s[j]) >= 0 {
			j++
		}
		if c != '\n' && j < len(s) && s[j] != ' ' && s[j] != '\n' {
			continue
		}
		if c != '?' {
			j += signedBehind(s[j:])
		}
		if k := start + len(s[start:j]) - len(strings.TrimLeft(s[start:j], " \n")); k < j {
			out = append(out, Span{k, j})
		}
		start, i = j, j-1
		if c == '\n' {
			i = j - 1
		}
	}
	if t := strings.TrimSpace(s[start:]); t != "" {
		k := strings.Index(s[start:], t) + start
		out = append(out, Span{k, k + len(t)})
	}
	return out
}

// signedBehind returns the length of a name in brackets, which belongs to the sentence that it stands behind: "… must be ready. (Tobi)".
func signedBehind(s string) int {
	if !strings.HasPrefix(s, " (") || !scan.IsUpper(scan.ByteAt(s, 2)) {
		return 0
	}
	i := strings.IndexByte(s[:min(len(s), 40)], ')')
	if i < 0 || scan.CountWords(s[:i]) > 4 || strings.ContainsAny(s[2:i], ".!?") {
		return 0
	}
	return i + 1
}

var abbreviations = vocab.Of("mw dhr mevr sra dña mlle bzgl ggf inkl mr mrs ms dr prof sen gov amb gen lt sgt capt st no nr e.g i.e eg ie etc vs cf approx inc ltd co corp dept fig vol rev hon cllr jr sr z.b bzw ca usw " +
	"d.h u.a o.g u.g s.o s.u i.a i.v i.d.r u.u bspw fa frl evtl zzgl exkl vgl sog abt dipl ing tsd mio mrd m mme réf blz evt o.a i.o m.b.t i.v.m n.a.v p.ej tel ext est a.m p.m min max jan feb mar apr jun jul aug sep sept oct nov dec")

// lettered are things told apart by a letter behind them: "Part M", "Variante B".
var lettered = vocab.Of("option part annex appendix plan phase block ward room section type class grade group level schedule lot bay unit zone category version figure site route form team " +
	"hall building flat terminal dock gate stand table scenario variant stage tier design model item paragraph clause exhibit attachment bidder tenderer supplier contractor candidate patient " +
	"variante anlage gruppe abschnitt klasse bieter los halle haus annexe partie lot groupe bâtiment opción anexo grupo bloque optie bijlage deel groep gebouw blok")

// abbreviated tells a point that ends no sentence.
func abbreviated(s string, i int) bool {
	if i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '\n' && strings.IndexByte(")]\"'", s[i+1]) < 0 {
		return true
	}
	if i > 0 && s[i-1] == '.' && Prepositions.Has(scan.FirstWord(strings.TrimLeft(s[i+1:min(len(s), i+20)], " "))) { // "a mail about it... to be sure that she knows"
		return true
	}
	j := i
	for j > 0 && s[j-1] != ' ' && s[j-1] != '(' && s[j-1] != '\n' {
		j--
	}
	w := strings.ToLower(s[j:i])
	if len(w) == 1 && lettered.Has(s[strings.LastIndexByte(s[:max(j-1, 0)], ' ')+1:max(j-1, 0)]) { // "Option B. Lena to …"
		return followedBySmall(s[i+1:])
	}
	if s[j:i] == "Hr" || s[j:i] == "Fr" || len(w) > 4 && strings.HasSuffix(w, "str") { // "Hr. Busch", while "HR." ends a sentence; "Lindenstr. 12"
		return true
	}
	if dotted(s[j:i]) { // "the attention of H.P.C. to the lease"
		return followedBySmall(s[i+1:])
	}
	if w := s[j:i]; len(w) == 2 && scan.IsUpper(w[0]) && scan.IsUpper(w[1]) && endsInCapitals(s[i+1:]) { // "the scope for DR. Will let you know"
		return false
	}
	if len(w) == 1 && j > 0 && opensSentence[scan.FirstWord(strings.TrimLeft(s[i+1:], " "))] { // "signed by Mark T. I'll …"
		return false
	}
	if len(w) == 1 && unicode.IsLetter(rune(w[0])) && (j > 0 || scan.IsUpper(s[0]) && i+2 < len(s) && scan.IsUpper(s[i+2])) || abbreviations[w] {
		return w != "etc" && w != "no" && w != "a.m" && w != "p.m" && w != "min" && w != "max" && w != "sept" && !ShortMonths[w] || followedBySmall(s[i+1:])
	}
	if w != "" && scan.IsDigit(w[0]) && strings.Trim(w, "0123456789.") == "" && (followedBySmall(s[i+1:]) || InDate(s, i) || endsInParticle(s[i+1:])) {
		return true
	}
	return false
}

// dotted tells capitals with points between them: "H.P.C".
func dotted(w string) bool {
	if len(w) < 3 || len(w)%2 == 0 {
		return false
	}
	for i := range len(w) {
		if i%2 == 0 && !scan.IsUpper(w[i]) || i%2 == 1 && w[i] != '.' {
			return false
		}
	}
	return true
}

// InDate tells the point at i behind the number of a German day: "12. November".
func InDate(s string, i int) bool {
	if s[i] != '.' || i == 0 || !scan.IsDigit(s[i-1]) {
		return false
	}
	month := scan.FirstWord(strings.TrimLeft(s[i+1:min(len(s), i+14)], " "))
	return GermanMonths.Has(strings.TrimRight(month, ".,;:!?)"))
}

// endsInParticle tells the rest of a clause behind the point of a day: "holt bis zum 30.11. Angebote ein".
func endsInParticle(rest string) bool {
	rest, _, _ = strings.Cut(rest[:min(len(rest), 60)], ".")
	words := strings.Fields(rest)
	n := len(words)
	return n > 1 && n < 6 && scan.IsCapital(words[n-2]) && slices.Contains(separablePrefixes, words[n-1])
}

// opensSentence are words with a capital that no name holds.
var opensSentence = vocab.Set{"I": true, "I'll": true, "I've": true, "I'm": true, "He": true, "She": true, "It": true, "They": true, "We": true, "You": true, "The": true, "This": true, "That": true, "There": true, "Please": true, "Can": true, "Could": true, "If": true, "Passed": true, "Carried": true, "Motion": true, "Vote": true, "All": true, "Ich": true, "Wir": true, "Je": true, "Nous": true}

// endsInCapitals tells, behind a word in capitals and a point, that another sentence begins: a word with one capital alone.
func endsInCapitals(rest string) bool {
	w := scan.FirstWord(strings.TrimLeft(rest, " "))
	return len(w) > 1 && scan.IsUpper(w[0]) && !scan.IsUpper(w[1])
}

func followedBySmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " )]"))
	return unicode.IsLower(r) || unicode.IsDigit(r)
}

// GermanMonths stand behind the number of a day: "12. November".
var GermanMonths = vocab.Of("januar jänner februar märz april mai juni juli august september oktober november dezember")
