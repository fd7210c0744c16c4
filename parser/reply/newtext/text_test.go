package newtext

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the wanted answers from what is read today")

// Each case in testdata/text is a mail (.txt or .html), what its sender wrote new (.want)
// and, where they are known, the letter that was answered (.parent) and who sent the mail (.from).
// White space is folded.
func TestNewText(t *testing.T) {
	files, err := filepath.Glob("testdata/text/*.[th][xt][tm]*")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, filepath.Ext(file))
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parent, _ := os.ReadFile(base + ".parent") // most cases have none
		from, _ := os.ReadFile(base + ".from")     // nor this
		eol(t, func(t *testing.T, crlf func(string) string) {
			got := Of(Answer{Text: crlf(string(text)), From: string(from), Parent: crlf(string(parent))})
			if *update {
				if err := os.WriteFile(base+".want", []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(base + ".want")
			if err != nil {
				t.Fatal(err)
			}
			if folds(got) != folds(string(want)) {
				t.Errorf("%s\ngot  %q\nwant %q", file, got, want)
			}
		})
	}
}

func folds(s string) string { return strings.Join(strings.Fields(s), " ") }

// A first mail or a forward is its sender's whole say.
func TestFirstMailIsNotCut(t *testing.T) {
	mail := "FYI\n\n---------- Forwarded message ----------\nFrom: Lena <lena@acme.example>\nSubject: minutes\n\nSam: call the vendor\n\n-- \nLena"
	if got := Of(Answer{Text: mail, First: true}); got != mail {
		t.Errorf("got %q", got)
	}
}

// The HTML's marks decide where a mail has both forms; where they take everything, the
// plain text does.
func TestBothForms(t *testing.T) {
	a := Answer{
		Text: "Done.\n\nLena wrote\nCall the vendor",
		HTML: "<div>Done.</div><div>Lena wrote</div><blockquote type=cite>Call the vendor</blockquote>",
	}
	if got := Of(a); folds(got) != "Done." {
		t.Errorf("got %q", got)
	}
	a.HTML = "<blockquote>Done.</blockquote>"
	if got := Of(a); folds(got) != "Done. Lena wrote Call the vendor" {
		t.Errorf("got %q", got)
	}
}
