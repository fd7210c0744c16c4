package pdf

import (
	"fmt"
	"strings"
	"testing"
)

// A table drawn with rules gives a row a line, and goes on on the next page without its header.
func TestRuledTables(t *testing.T) {
	b := newBuilder()
	b.ruled(100, []float64{50, 90, 290, 350, 400}, []float64{20, 30, 44}, `
50 60 12 Estates board
54 112 10 No
94 112 10 Action
294 112 10 Owner
354 112 10 Due
54 132 10 JSG-
54 144 10 11
94 132 10 Provide a breakdown of the overtime by depot,
94 144 10 for two quarters
294 132 10 Lena Ross
354 132 10 30/11/2
354 144 10 026
54 162 10 12
94 162 10 Confirm the dates
94 174 10 Send the invitations
294 162 10 Tom
294 174 10 Sam
50 220 10 Next meeting in May`)
	b.ruled(60, []float64{50, 90, 290, 350, 400}, []float64{20, 20}, `
54 72 10 13
94 72 10 Call Bo
294 72 10 Sam
54 92 10 14
94 92 10 Call Cy
294 92 10 Tom`)
	want := `Estates board

| No | Action | Owner | Due |
| JSG-11 | Provide a breakdown of the overtime by depot, for two quarters | Lena Ross | 30/11/2026 |
| 12 | Confirm the dates⏎Send the invitations | Tom⏎Sam |  |

Next meeting in May
#
| No | Action | Owner | Due |
| 13 | Call Bo | Sam |  |
| 14 | Call Cy | Tom |  |`
	got := strings.NewReplacer("\u2028", "⏎", "\f", "#").Replace(strings.TrimSpace(read(t, b.bytes()).Text()))
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// ruled adds a page with the lines of s and a table of boxes drawn from the height top down, with columns and rows of these edges and heights.
func (b *builder) ruled(top float64, columns, heights []float64, s string) {
	var c strings.Builder
	for y, i := top, 0; i < len(heights); i++ {
		for k := 1; k < len(columns); k++ {
			fmt.Fprintf(&c, "%g %g %g %g re S\n", columns[k-1], 842-y-heights[i], columns[k]-columns[k-1], heights[i])
		}
		y += heights[i]
	}
	for l := range strings.SplitSeq(strings.TrimSpace(s), "\n") {
		var x, y, size float64
		f := strings.SplitN(strings.TrimSpace(l), " ", 4)
		_, _ = fmt.Sscan(strings.Join(f[:3], " "), &x, &y, &size)
		fmt.Fprintf(&c, "BT /F1 %g Tf %g %g Td (%s) Tj ET\n", size, x, 842-y, f[3])
	}
	b.addPage(b.deflated("", []byte(c.String())))
}

// Tables side by side are apart, and a frame or lines below a text are none.
func TestTablesOfRules(t *testing.T) {
	grid := func(left float64) (across, down []rule) {
		for y := 0.0; y <= 60; y += 20 {
			across = append(across, rule{y, left, left + 90})
		}
		for x := left; x <= left+90; x += 30 {
			down = append(down, rule{x, 0, 60})
		}
		return across, down
	}
	a, d := grid(0)
	a2, d2 := grid(200)
	if got := tables(merged(append(a, a2...)), merged(append(d, d2...))); len(got) != 2 || len(got[1].bands) != 3 || len(got[1].columns) != 4 {
		t.Errorf("side by side: %+v", got)
	}
	if got := tables(merged(a), nil); len(got) != 0 {
		t.Errorf("without rules down: %+v", got)
	}
	if got := tables([]rule{{0, 0, 90}, {60, 0, 90}}, []rule{{0, 0, 60}, {90, 0, 60}}); len(got) != 0 {
		t.Errorf("a frame: %+v", got)
	}
}
