package pdf

import "testing"

// A typewriter's blank is as wide as a letter and divides words, two of them divide cells.
func TestTypewriterBlanks(t *testing.T) {
	line := Line{Words: []Word{
		{Text: "Rechnung", X0: 0, X1: 43.2, Size: 9},
		{Text: "Nr.:", X0: 48.6, X1: 70.2, Size: 9},
		{Text: "2026-014", X0: 81, X1: 124.2, Size: 9},
	}}
	cells := line.Cells()
	if len(cells) != 2 || cells[0].Text != "Rechnung Nr.:" {
		t.Errorf("cells: %+v", cells)
	}
}
