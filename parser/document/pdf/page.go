package pdf

import (
	"iter"
	"math"
	"unicode"
)

// char is one visible character as PDFium gives it, placed on the page as shown.
type char struct {
	r              rune
	x0, y0, x1, y1 float64
	base           float64 // y of the baseline
	size           float64 // of the font as shown
	turn           int     // quarter turns clockwise against the page as shown; slanted for others
	unmapped       bool    // the font does not say which letter the glyph is
	before         blank   // what parts it from the character before
}

// blank is what parts a character from the one drawn before it.
type blank int

const (
	none    blank = iota
	guessed       // PDFium thinks that a blank is meant
	single        // one blank is drawn
	several       // more than one
)

const slanted = -1

// frame maps PDF user space (origin at the bottom left, unturned) to the page as shown.
type frame struct {
	left, bottom, right, top float64
	turns                    int // quarter turns clockwise
}

func (f frame) size() (width, height float64) {
	width, height = f.right-f.left, f.top-f.bottom
	if f.turns%2 == 1 {
		return height, width
	}
	return width, height
}

func (f frame) point(x, y float64) (float64, float64) {
	switch f.turns {
	case 1:
		return y - f.bottom, x - f.left
	case 2:
		return f.right - x, y - f.bottom
	case 3:
		return f.top - y, f.right - x
	}
	return x - f.left, f.top - y
}

func (f frame) box(x0, y0, x1, y1 float64) (float64, float64, float64, float64) {
	ax, ay := f.point(x0, y0)
	bx, by := f.point(x1, y1)
	return math.Min(ax, bx), math.Min(ay, by), math.Max(ax, bx), math.Max(ay, by)
}

// turn gives the direction in which text with the advance (a, b) in user space runs as shown.
func (f frame) turn(a, b float64) int {
	angle := math.Atan2(-b, a)/(math.Pi/2) + float64(f.turns) // clockwise, in quarter turns
	nearest := math.Round(angle)
	if math.Abs(angle-nearest) > 0.08 {
		return slanted
	}
	return (int(nearest)%4 + 4) % 4
}

// readPage reads one page, counted from 0. Where the sandbox fails meanwhile f.err is set and
// the page is to be thrown away.
func (f *file) readPage(index int) Page {
	handle := f.call("FPDF_LoadPage", f.doc, uint64(index))
	if handle == 0 {
		return Page{Garbled: true}
	}
	handle = f.flatten(handle, index)
	fr := f.frame(handle)
	chars := f.readChars(handle, fr)
	drawn := tables(f.rules(handle, fr))
	scanned := len(chars) < scannedChars && f.isPicture(handle, fr)
	f.call("FPDF_ClosePage", handle)
	width, height := fr.size()
	page, last := layOut(chars, width, height, drawn, f.table)
	f.table = last
	page.Garbled = page.Garbled || scanned
	return page
}

const (
	scannedChars = 100 // a scanned page may have a line of text, such as its program's name
	pageText     = 1   // FPDF_PAGEOBJ_TEXT
	pageImage    = 3   // FPDF_PAGEOBJ_IMAGE
	maxObjects   = 4000
)

// objects gives the first objects of a page and their kinds.
func (f *file) objects(page uint64) iter.Seq2[uint64, int] {
	return func(yield func(uint64, int) bool) {
		for i := range min(f.callInt("FPDFPage_CountObjects", page), maxObjects) {
			object := f.call("FPDFPage_GetObject", page, uint64(i))
			if !yield(object, f.callInt("FPDFPageObj_GetType", object)) {
				return
			}
		}
	}
}

// isPicture reports whether a picture covers half of the page.
func (f *file) isPicture(page uint64, fr frame) bool {
	width, height := fr.size()
	out := uint64(f.scratch)
	for object, kind := range f.objects(page) {
		if kind != pageImage {
			continue
		}
		f.call("FPDFPageObj_GetBounds", object, out, out+4, out+8, out+12)
		if (f.float(2)-f.float(0))*(f.float(3)-f.float(1)) > width*height/2 {
			return true
		}
	}
	return false
}

func (f *file) frame(page uint64) frame {
	f.call("FPDF_GetPageBoundingBox", page, uint64(f.scratch))
	return frame{
		left: f.float(0), top: f.float(1), right: f.float(2), bottom: f.float(3),
		turns: f.callInt("FPDFPage_GetRotation", page) & 3,
	}
}

// Kinds of annotations whose look is text of the page, from fpdf_annot.h.
const (
	annotFreeText = 3
	annotStamp    = 13
	annotWidget   = 20
	maxAnnots     = 2000
)

// flatten makes what is typed into form fields, text boxes and stamps part of the page.
func (f *file) flatten(page uint64, index int) uint64 {
	count := min(f.callInt("FPDFPage_GetAnnotCount", page), maxAnnots)
	found := false
	for i := 0; i < count && !found && f.err == nil; i++ {
		annot := f.call("FPDFPage_GetAnnot", page, uint64(i))
		kind := f.callInt("FPDFAnnot_GetSubtype", annot)
		found = kind == annotFreeText || kind == annotStamp || kind == annotWidget
		f.call("FPDFPage_CloseAnnot", annot)
	}
	if !found {
		return page
	}
	f.call("FPDFPage_Flatten", page, 0)
	f.call("FPDF_ClosePage", page)
	return f.call("FPDF_LoadPage", f.doc, uint64(index))
}

// readChars gives the visible characters in the order in which the page draws them.
func (f *file) readChars(page uint64, fr frame) []char {
	text := f.call("FPDFText_LoadPage", page)
	if text == 0 {
		return nil
	}
	count := min(f.callInt("FPDFText_CountChars", text), MaxPageChars)
	width, height := fr.size()
	chars := make([]char, 0, max(count, 0))
	before := guessed
	for i := 0; i < count && f.err == nil; i++ {
		r := rune(f.call("FPDFText_GetUnicode", text, uint64(i)))
		if r == 0 || f.call("FPDFText_IsGenerated", text, uint64(i)) == 1 {
			before = max(before, guessed)
			continue
		}
		if unicode.IsSpace(r) {
			before = min(max(before, guessed)+1, several)
			continue
		}
		c := f.char(text, uint64(i), fr)
		c.r, c.before = r, before
		if c.x1 <= 0 || c.y1 <= 0 || c.x0 >= width || c.y0 >= height {
			continue
		}
		before = none
		chars = append(chars, c)
	}
	f.call("FPDFText_ClosePage", text)
	return chars
}

// char reads the place of one character.
func (f *file) char(text, i uint64, fr frame) (c char) {
	out := uint64(f.scratch)
	f.call("FPDFText_GetMatrix", text, i, out)
	c.turn = fr.turn(f.float(0), f.float(1))
	scale := math.Hypot(f.float(2), f.float(3))
	c.size = scale * finite(math.Float64frombits(f.call("FPDFText_GetFontSize", text, i)))
	f.call("FPDFText_GetLooseCharBox", text, i, out)
	c.x0, c.y0, c.x1, c.y1 = fr.box(f.float(0), f.float(3), f.float(2), f.float(1))
	f.call("FPDFText_GetCharOrigin", text, i, out, out+8)
	_, c.base = fr.point(f.double(0), f.double(1))
	if height := c.y1 - c.y0; c.size < 1 || c.size > 4*height+1 {
		c.size = math.Max(height, 1)
	}
	c.unmapped = f.call("FPDFText_HasUnicodeMapError", text, i) == 1
	return c
}
