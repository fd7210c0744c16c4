package act

import (
	"strings"
)

// pasts are the forms of a verb that tell what was done. A form that only another language would make of it does no harm: nobody writes it.
func pasts(v string) []string {
	out := append(irregularOf(v), english(v)...)
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(v, e.verb); ok && len(stem) > 1 {
			for _, p := range e.pasts {
				out = append(out, stem+p)
			}
		}
	}
	if strings.HasSuffix(v, "n") {
		out = append(out, germanic(v)...)
	}
	return out
}

// irregularOf are the pasts that no ending gives, of a verb or of what it ends in: "overwrote", "nagekeken".
func irregularOf(v string) []string {
	for i := range max(len(v)-2, 1) {
		if list := irregular[v[i:]]; list != nil {
			return prefixed(v[:i], list)
		}
	}
	return nil
}

// inflected are the other genders and numbers of a participle in a Romance language.
func inflected(p, language string) []string {
	stem, ok := strings.CutSuffix(p, "o")
	switch {
	case language == "fr":
		return []string{p + "e", p + "s", p + "es"}
	case ok && language == "it":
		return []string{stem + "a", stem + "i", stem + "e"}
	case ok && (language == "es" || language == "pt"):
		return []string{stem + "a", stem + "os", stem + "as"}
	}
	return nil
}

func english(v string) []string {
	switch {
	case strings.HasSuffix(v, "e"):
		return []string{v + "d"}
	case strings.HasSuffix(v, "y"):
		return []string{v[:len(v)-1] + "ied", v + "ed"}
	}
	return []string{v + "ed", v + v[len(v)-1:] + "ed"} // "planned"
}

// endings turn the infinitives of the Romance languages into participles, and into pasts that no present is written like.
var endings = []struct {
	verb  string
	pasts []string
}{
	{"er", []string{"é", "ée", "és", "ées"}},
	{"ir", []string{"i", "ie", "is", "ies"}},
	{"re", []string{"u", "ue", "us", "ues"}},
	{"ar", []string{"ado", "ada", "ados", "adas", "é", "ó", "aron", "ei", "ou", "ámos", "aram"}},
	{"er", []string{"ido", "ida", "idos", "idas", "í", "ió", "ieron", "i", "eu", "eram"}},
	{"ir", []string{"ido", "ida", "idos", "idas", "í", "ió", "ieron", "iu", "iram"}},
	{"gar", []string{"gué", "guei"}},
	{"car", []string{"qué", "quei"}},
	{"zar", []string{"cé"}},
	{"are", []string{"ato", "ata", "ati", "ate"}},
	{"ere", []string{"uto", "uta", "uti", "ute"}},
	{"ire", []string{"ito", "ita", "iti", "ite"}},
}

// germanic are the participles of a German or Dutch verb: "zurückgeschickt", "opgevraagd".
func germanic(v string) []string {
	for _, p := range split {
		if rest, ok := strings.CutPrefix(v, p); ok && len(rest) > 4 {
			out := prefixed(p, pasts(rest))
			for _, w := range irregular[rest] { // "ging zurück"
				out = append(out, p+w)
			}
			return out
		}
	}
	ges := []string{"ge"}
	for _, p := range fast {
		if rest, ok := strings.CutPrefix(v, p); ok && len(rest) > 3 {
			if list := irregular[rest]; list != nil { // "verschrieben"
				var out []string
				for _, w := range list {
					out = append(out, p+strings.TrimPrefix(w, "ge"))
				}
				return out
			}
			ges = []string{"", "ge"} // "bellen" is no "be-llen"
			break
		}
	}
	if strings.HasSuffix(v, "ieren") {
		ges = []string{""}
	}
	var out []string
	for _, stem := range stems(v) {
		if strings.HasSuffix(stem, "t") || strings.HasSuffix(stem, "d") { // "ingelicht"
			out = append(out, "ge"+stem)
		}
		for _, end := range []string{"t", "et", "d"} {
			for _, ge := range ges {
				out = append(out, ge+stem+end)
			}
		}
	}
	return out
}

func prefixed(p string, list []string) []string {
	var out []string
	for _, w := range list {
		out = append(out, p+w)
	}
	return out
}

// stems are what the participle of a verb may be made from: the Dutch write a long vowel twice where it stands before the last letter, and
// no letter twice there.
func stems(v string) []string {
	stem := strings.TrimSuffix(strings.TrimSuffix(v, "n"), "e")
	out := []string{stem}
	n := len(stem)
	if n < 3 {
		return out
	}
	if stem[n-1] == stem[n-2] {
		out = append(out, stem[:n-1])
	} else if strings.IndexByte("aeou", stem[n-2]) >= 0 && strings.IndexByte("aeiou", stem[n-3]) < 0 {
		out = append(out, stem[:n-1]+stem[n-2:])
	}
	if hard, ok := strings.CutSuffix(stem, "v"); ok { // "geverfd"
		out = append(out, hard+"f")
	} else if hard, ok := strings.CutSuffix(stem, "z"); ok {
		out = append(out, hard+"s")
	}
	return out
}

// split are the prefixes that a participle has before its "ge", the longest of those that begin alike first; fast those that leave it out.
var (
	split = []string{"zurück", "zusammen", "zu", "herum", "heraus", "hoch", "frei", "weiter", "weg", "vorbei", "vor", "voll", "fertig", "bereit", "durch",
		"nach", "fest", "mit", "los", "raus", "rein", "rund", "her", "hin", "um", "unter", "ab", "an", "auf", "aus", "bei", "ein", "gut", "still", "teil", "statt", "sicher", "bekannt", "hinzu", "fern", "kennen",
		"terug", "toe", "goed", "samen", "vast", "neer", "heen", "dicht", "stil", "bekend", "rond", "door", "over", "schoon", "klaar", "na", "mee", "in", "uit", "op", "af", "aan", "voor", "bij"}
	fast = []string{"be", "ver", "er", "ent", "zer", "miss", "über", "unter", "her", "ont", "ge"}
)
