package reply

import (
	"slices"
	"strings"
	"testing"

	"duly/parser/vocab"
)

// A phrase that stands out of order is overlooked by the next who adds one, and one in
// capitals is never found.
func TestWordsAreInOrder(t *testing.T) {
	for file, text := range map[string]string{"verbs": verbWords, "particles": particleWords} {
		for section, list := range vocab.Parse(text) {
			if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) < len(list) {
				t.Errorf("%s.txt, [%s]: sort its lines, each once, by bytes", file, section)
			}
			for _, p := range list {
				if strings.ToLower(p) != p {
					t.Errorf("%s.txt, [%s]: %q has capitals", file, section, p)
				}
			}
		}
	}
}
