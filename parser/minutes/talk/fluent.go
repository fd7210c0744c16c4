package talk

import (
	"strings"

	"duly/parser/minutes/reading"
	"duly/parser/vocab"
)

// hesitations stand in speech as it was taken down, and mean nothing.
var hesitations = vocab.Of("um uh uhm umm erm ehm uhh mm-hm äh ähm euh eh")

// hesitates tells the record of speech by its hesitations.
func hesitates(r *reading.Reader) bool {
	for w := range hesitations {
		if w != "eh" && r.Low[w] {
			return true
		}
	}
	return false
}

// fluent takes the hesitations and repetitions of speech away: "I'll, um, I'll be, you know, sending the, the list".
func fluent(s string) string {
	words := strings.Fields(s)
	out := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case hesitations.Has(strings.ToLower(strings.Trim(w, ",.…"))) && !strings.HasSuffix(w, ".") && !(w == "um" || w == "eh"): // "um die Ecke"
			if n := len(out); n > 0 && strings.HasSuffix(w, ",") {
				out[n-1] = strings.TrimSuffix(out[n-1], ",")
			}
		case i > 0 && i+1 < len(words) && strings.HasSuffix(words[i-1], ",") && fillsPause(w+" "+words[i+1]):
			i++
		case i > 0 && strings.HasSuffix(words[i-1], ",") && w == "like,":
		default:
			out = append(out, w)
		}
		out = unrepeated(out)
	}
	return strings.Join(out, " ")
}

// fillsPause tells "you know," and its like.
func fillsPause(s string) bool {
	return s == "you know," || s == "I mean," || s == "sort of," || s == "kind of,"
}

// unrepeated takes the last words away where they say again what stands before them.
func unrepeated(words []string) []string {
	n := len(words)
	for k := min(4, n/2); k > 0; k-- {
		same := k > 1 || strings.HasSuffix(words[n-2], ",") || halting.Has(strings.ToLower(words[n-1]))
		for i := n - k; same && i < n; i++ {
			same = strings.EqualFold(strings.Trim(words[i-k], ",-–—"), strings.Trim(words[i], ",-–—"))
		}
		if same {
			copy(words[n-2*k:], words[n-k:])
			return words[:n-k]
		}
	}
	return words
}

// halting are words at which speakers stumble.
var halting = vocab.Of("by from as the a an i we you he she it they to of and or so but in on at for with this these my our your is are was i'll i'm we'll we're they're it's he's she's")
