// Package pdf reads the pages of a PDF as a person sees them: words with their places,
// lines, and a fixed-pitch grid in which columns survive; and the files embedded in it.
// It runs PDFium inside a WebAssembly sandbox: a hostile document can waste a bounded
// amount of time and memory, and costs nothing but itself.
package pdf

import (
	"errors"
	"strings"
	"time"
)

// Limits of one document. What lies beyond them is left out and said in Document.Notes.
const (
	MaxSize           = 24 << 20 // bytes of the file: it must fit into the sandbox's 64 MB beside PDFium
	MaxPages          = 200
	MaxPageChars      = 50_000
	MaxAttachments    = 50
	MaxAttachmentSize = 16 << 20 // bytes of one embedded file, unpacked
	MaxAttachmentsSum = 32 << 20 // bytes of all embedded files, unpacked

	// timeLimit is what opening the document and its first pagesPerTimeLimit pages may take,
	// and each further pagesPerTimeLimit pages; documentLimit is for all of it. An honest page
	// takes about 10 ms. Only work of the processor counts for timeLimit.
	timeLimit         = 700 * time.Millisecond
	pagesPerTimeLimit = 10
	documentLimit     = 10 * time.Second

	memoryLimit = 64 << 20  // bytes of the sandbox's memory
	memoryDraw  = 168 << 20 // the same for drawing a page: a scan at 300 dpi has 26 MB, several times
	memoryPage  = 64 << 10  // what WebAssembly counts memory in
)

var (
	// ErrEncrypted says that the document asks for a password; the empty one was tried.
	ErrEncrypted = errors.New("the PDF is protected by a password; send it without one")
	// ErrNotPDF says that the bytes hold no PDF that can be opened.
	ErrNotPDF = errors.New("this is not a PDF, or it is damaged beyond repair")
	// ErrTooLarge says that the file has more than MaxSize bytes.
	ErrTooLarge = errors.New("the PDF is larger than 24 MB")
	// ErrBroken says that the document made the sandbox fail: it needs too much memory, or is
	// made to do harm.
	ErrBroken = errors.New("the PDF asks for more memory than allowed, or is damaged")
	// ErrTooSlow says that the document was given up because it took too long.
	ErrTooSlow = errors.New("the PDF takes too long to read")
	// ErrClosed says that the Reader has been closed.
	ErrClosed = errors.New("the PDF reader is closed")
	// ErrNoPage says that the document has no page of that number.
	ErrNoPage = errors.New("the PDF has no such page")
)

// Document is one PDF, read.
type Document struct {
	Title       string // from the document's properties; "" where absent
	PageCount   int    // pages of the file; len(Pages) may be less, Notes then says why
	Pages       []Page
	Attachments []Attachment
	Notes       []string // what was left out and why, in sentences
}

// Attachment is a file embedded in the document, unpacked.
type Attachment struct {
	Name string // as the document gives it, without directories
	Data []byte
}

// Page is one page. Coordinates are points (1/72 inch) from the top left corner as the page
// is shown, or turned so that most of its text is upright; y grows downwards.
type Page struct {
	Width, Height float64
	Words         []Word // in the order of Lines
	Lines         []Line // from top to bottom; text that runs another way than the page's comes last
	Grid          string // fixed-pitch text: one space inside a cell, two or more between cells; columns stay below each other, and a table drawn with rules has a row a line
	Garbled       bool   // no text, or signs that mean nothing: a page for OCR
}

// Word is a run of characters without a gap.
type Word struct {
	Text           string
	X0, Y0, X1, Y1 float64 // box: left, top, right, bottom
	Base           float64 // y of the baseline
	Size           float64 // of the font, in points
	spaced         bool    // parted from the word before by one drawn blank
	stretched      bool    // of a line with wide but equal blanks, set to the margin
}

// Line is a row of words that share a baseline, from left to right.
type Line struct {
	Words          []Word
	X0, Y0, X1, Y1 float64
	Base           float64
}

// Text gives the line's words with one space between them.
func (l Line) Text() string {
	if len(l.Words) == 0 {
		return ""
	}
	return join(l.Words, " ").Text
}

// Cells gives the line's words joined where only an ordinary space divides them: a cell is
// a column's entry, or the words of a running text.
func (l Line) Cells() []Word {
	var cells []Word
	start := 0
	for i := 1; i <= len(l.Words); i++ {
		if i == len(l.Words) || wideGap(l.Words[i-1], l.Words[i]) {
			cells = append(cells, join(l.Words[start:i], " "))
			start = i
		}
	}
	return cells
}

// Text gives all pages' grids, divided by form feeds.
func (d Document) Text() string {
	grids := make([]string, len(d.Pages))
	for i, p := range d.Pages {
		grids[i] = p.Grid
	}
	return strings.Join(grids, "\f")
}
