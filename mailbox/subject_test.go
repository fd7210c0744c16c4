package mailbox

import (
	"mime"
	"strings"
	"testing"
)

func TestASubjectBeginsBesideItsName(t *testing.T) {
	for _, text := range []string{
		"Due today", "Décidé : le contrat de " + strings.Repeat("maintenance ", 15), strings.Repeat("Ü", 200), "Careful: =?x", strings.Repeat("plain words ", 18),
		"Überfällig: " + strings.Repeat("x", 100),
	} {
		got := subject(oneLine(text, 250))
		for line := range strings.SplitSeq("Subject: "+got, "\r\n") {
			if len(line) > 78 || strings.TrimSpace(line) == "Subject:" {
				t.Errorf("%q of %d bytes", line, len(line))
			}
		}
		back, err := new(mime.WordDecoder).DecodeHeader(strings.ReplaceAll(got, "\r\n", ""))
		if err != nil || back != oneLine(text, 250) {
			t.Errorf("%q comes back as %q, %v", text, back, err)
		}
	}
}
