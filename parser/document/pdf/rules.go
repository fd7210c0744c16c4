package pdf

import (
	"cmp"
	"math"
	"slices"
)

// rule is a straight line drawn on a page. One that runs across lies at a height, one that runs down at a distance from the left.
type rule struct{ at, from, to float64 }

const (
	pagePath    = 2    // FPDF_PAGEOBJ_PATH
	moveTo      = 2    // FPDF_SEGMENT_MOVETO
	lineTo      = 0    // FPDF_SEGMENT_LINETO
	maxSegments = 6000 // of the paths of a page; one with more is a drawing
	shortest    = 4.0  // points of a rule
	crooked     = 0.8  // points that a rule may be off
)

// rules reads the lines that a page's tables are drawn with: strokes, and the edges of what is filled.
func (f *file) rules(page uint64, fr frame) (across, down []rule) {
	left := maxSegments
	for object, kind := range f.objects(page) {
		if kind != pagePath {
			continue
		}
		count := f.callInt("FPDFPath_CountSegments", object)
		if left -= count; left < 0 || f.err != nil {
			return nil, nil
		}
		for edge := range f.edges(object, count, fr) {
			x0, x1 := math.Min(edge[0].x, edge[1].x), math.Max(edge[0].x, edge[1].x)
			y0, y1 := math.Min(edge[0].y, edge[1].y), math.Max(edge[0].y, edge[1].y)
			switch {
			case y1-y0 < crooked && x1-x0 > shortest:
				across = append(across, rule{(y0 + y1) / 2, x0, x1})
			case x1-x0 < crooked && y1-y0 > shortest:
				down = append(down, rule{(x0 + x1) / 2, y0, y1})
			}
		}
	}
	return merged(across), merged(down)
}

type point struct{ x, y float64 }

// edges gives the straight parts of a path, on the page as shown.
func (f *file) edges(object uint64, count int, fr frame) func(yield func([2]point) bool) {
	return func(yield func([2]point) bool) {
		out := uint64(f.scratch)
		f.call("FPDFPageObj_GetMatrix", object, out)
		var m [6]float64
		for i := range m {
			m[i] = f.float(uint32(i))
		}
		var start, last point
		for i := range count {
			segment := f.call("FPDFPath_GetPathSegment", object, uint64(i))
			f.call("FPDFPathSegment_GetPoint", segment, out, out+4)
			x, y := f.float(0), f.float(1)
			var p point
			p.x, p.y = fr.point(m[0]*x+m[2]*y+m[4], m[1]*x+m[3]*y+m[5])
			switch f.callInt("FPDFPathSegment_GetType", segment) {
			case moveTo:
				start = p
			case lineTo:
				if !yield([2]point{last, p}) {
					return
				}
			}
			last = p
			if f.callInt("FPDFPathSegment_GetClose", segment) != 0 && !yield([2]point{last, start}) {
				return
			}
		}
	}
}

const sameRule = 2.5 // points between the rules that are one: the edges of a thin bar

// merged makes one rule of those that lie beside or behind each other.
func merged(rules []rule) []rule {
	slices.SortFunc(rules, func(a, b rule) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from))
	})
	var out []rule
	for start := 0; start < len(rules); {
		end := start
		for end < len(rules) && rules[end].at-rules[start].at < sameRule {
			end++
		}
		row := slices.Clone(rules[start:end])
		slices.SortFunc(row, func(a, b rule) int { return cmp.Compare(a.from, b.from) })
		for _, r := range row {
			r.at = rules[start].at
			if n := len(out) - 1; n >= 0 && out[n].at == r.at && r.from <= out[n].to+sameRule {
				out[n].to = math.Max(out[n].to, r.to)
			} else {
				out = append(out, r)
			}
		}
		start = end
	}
	return out
}
