package page

import (
	"fmt"
	"strings"
	"testing"
)

// outline writes a document's blocks, one a line: the section, whose words they are, the words or cells.
func outline(text string) string {
	var b strings.Builder
	d := Parse(text)
	for i := range d.Blocks {
		blk := &d.Blocks[i]
		switch {
		case blk.Row != nil:
			fmt.Fprintf(&b, "%s| %s\n", blk.Sec.Title, strings.Join(blk.Row.Cells, " | "))
		case blk.Speaker != "":
			fmt.Fprintf(&b, "%s: %s\n", blk.Speaker, blk.Text)
		default:
			fmt.Fprintf(&b, "%s> %s\n", blk.Sec.Title, blk.Text)
		}
	}
	return b.String()
}

func TestParse(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a wrapped item is one block, below its heading": {
			"Action items\n\n- Sam to call the vendor about the late\n  delivery\n- Lena to book the room\n",
			"Action items> Sam to call the vendor about the late delivery\nAction items> Lena to book the room\n",
		},
		"a table's rows are its cells": {
			"## Actions\n\n| Who | What |\n|---|---|\n| Sam | Call the vendor |\n",
			"Actions| Sam | Call the vendor\n",
		},
		"lines of a chat belong to their speakers": {
			"[10:01] Sam Carter: who calls the vendor?\n[10:02] Lena Ross: me\n[10:03] Sam Carter: thanks\n",
			"Sam Carter: who calls the vendor?\nLena Ross: me\nSam Carter: thanks\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := outline(c.text); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
			if got := outline(strings.ReplaceAll(c.text, "\n", "\r\n")); got != c.want {
				t.Errorf("with CRLF\n%s", got)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Action items\n\n- Sam to call\n\n| a | b |\n|---|---|\n| c | d |\n")
	f.Add("[10:01] Sam: hello\n[10:02] Lena: you\n> quoted\n")
	f.Fuzz(func(t *testing.T, text string) {
		d := Parse(text)
		for i := range d.Blocks {
			if b := &d.Blocks[i]; b.Sec == nil || b.Parent >= i || b.Num < 1 {
				t.Fatalf("block %d hangs nowhere: %+v", i, b)
			}
		}
	})
}

func TestTitleLike(t *testing.T) {
	if TitleLike("Can a program take minutes?") {
		t.Error("a question is taken for the title of minutes")
	}
}
