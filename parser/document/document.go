// Package document turns a file that mail carries (.docx, .odt, .xlsx, .csv, .pdf, .rtf,
// .html, .md, .txt, .vtt, .srt, .ics, .xml, .eml, .zip) into plain text with light Markdown marks:
// "# " headings, "- " and "1. " lists, "| a | b |" tables, "[ ]" boxes, "~~struck~~" words.
// The kind is found by content, not by name; a signature around a file (.p7m) is taken off; size, depth and expansion are bounded.
package document

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
	"time"

	"duly/parser/cms"
	"duly/parser/document/pdf"
	"duly/parser/htmltext"
	"duly/parser/mail"
)

// Limits of one file. What lies beyond them is refused, or left out and said in Doc.Notes.
const (
	MaxSize      = 32 << 20  // bytes of a file
	MaxExpanded  = 64 << 20  // bytes of everything unpacked from one archive
	MaxWorkbook  = 24 << 20  // bytes of XML in a workbook, unpacked
	MaxRatio     = 200       // times an archive's entry may grow that unpacks to more than 4 MB
	MaxEntries   = 4000      // entries of an archive that are looked at
	MaxParts     = 100       // files read from a .zip, at all levels together
	MaxZipDepth  = 2         // a .zip within a .zip, and no further
	MaxText      = 16 << 20  // bytes of text made of one file
	MaxRows      = 50_000    // rows of all sheets of a workbook, or of a .csv
	MaxColumns   = 500       // cells of a row
	MaxCells     = 1_000_000 // cells of a workbook, empty ones to the left of others included
	MaxSheets    = 50
	maxXMLDepth  = 200
	maxListLevel = 9
)

var (
	// ErrTooLarge says that the file, or what it unpacks to, exceeds the limits.
	ErrTooLarge = errors.New("the file is too large, or unpacks to far more than its size")
	// ErrTooDeep says that an archive lies deeper in others than is looked.
	ErrTooDeep = errors.New("it is an archive inside another one inside a third")
	// ErrOldFormat says that the file is of an Office version before 2007.
	ErrOldFormat = errors.New("this is the old Office format; save it as .docx, .xlsx or PDF")
	// ErrEncrypted says that the file is protected by a password.
	ErrEncrypted = errors.New("the file is protected by a password; send it without one")
	// ErrUnknown says that the file is none of the kinds that can be read.
	ErrUnknown = errors.New("this kind of file cannot be read")
	// ErrDamaged says that the file is of a known kind but broken.
	ErrDamaged = errors.New("the file is damaged")
)

// Doc is a file, read.
type Doc struct {
	Name   string        // as given, for parts of an archive the path within it
	Kind   string        // "pdf", "docx", "odt", "xlsx", "csv", "rtf", "html", "md", "txt", "vtt", "srt", "xml", "ics", "mail" or "zip"
	Text   string        // plain text with light Markdown marks, UTF-8, "\n" line ends
	PDF    *pdf.Document // for "pdf"
	Parts  []Part        // files inside: of a zip, a PDF or a mail, unread
	Inside []Doc         // for "zip": the parts that could be read, in their order, those of a zip inside included
	Tables [][][]string  // for "xlsx" and "csv": sheets of rows of cells as shown
	Notes  []string      // what was left out and why, in sentences
}

// Part is a file inside another one.
type Part struct {
	Name string // path within the archive, or file name
	Data []byte
}

// Read reads a file of any kind. The name only helps where the content leaves a doubt (a .md
// from a .txt). The reader pdfs may be nil: PDFs then give an error. Where the error is nil
// everything within the limits was read, except for what Notes says.
func Read(ctx context.Context, name string, data []byte, pdfs *pdf.Reader) (Doc, error) {
	r := reader{ctx: ctx, pdfs: pdfs, parts: MaxParts, budget: MaxExpanded}
	return r.read(name, data, 0)
}

// reader carries what one call of Read may still use.
type reader struct {
	ctx    context.Context
	pdfs   *pdf.Reader
	parts  int   // files inside archives
	budget int64 // bytes unpacked
}

func (r *reader) read(name string, data []byte, depth int) (Doc, error) {
	if len(data) > MaxSize {
		return Doc{Name: name}, ErrTooLarge
	}
	data = cms.File(data)
	doc := Doc{Name: name, Kind: Kind(name, data)}
	err := r.fill(&doc, data, depth)
	if len(doc.Text) > MaxText {
		doc.Text = strings.ToValidUTF8(doc.Text[:MaxText], "")
		doc.note("the text was cut after %d MB", MaxText>>20)
	}
	return doc, err
}

// fill reads data into a doc of a known kind.
func (r *reader) fill(doc *Doc, data []byte, depth int) error {
	switch doc.Kind {
	case "pdf":
		return r.readPDF(doc, data)
	case "docx":
		return r.readDocx(doc, data)
	case "odt":
		return r.readODT(doc, data)
	case "xlsx":
		return r.readXlsx(doc, data)
	case "zip":
		return r.readZip(doc, data, depth)
	case "csv":
		readCSV(doc, data)
	case "rtf":
		doc.Text = rtfText(data)
	case "html":
		doc.Text = htmltext.FromString(decodeHTML(data))
	case "vtt", "srt":
		doc.Text = cues(decode(data))
	case "ics":
		return readICS(doc, decode(data))
	case "xml":
		return readXML(doc, data)
	case "mail":
		readMail(doc, data)
	case "txt", "md":
		doc.Text = decode(data)
	default:
		return refuse(data)
	}
	return nil
}

func (d *Doc) note(format string, args ...any) {
	d.Notes = append(d.Notes, fmt.Sprintf(format, args...))
}

func (r *reader) readPDF(doc *Doc, data []byte) error {
	if r.pdfs == nil {
		return ErrUnknown
	}
	read, err := r.pdfs.Read(r.ctx, data)
	if err != nil {
		return err
	}
	doc.PDF, doc.Text, doc.Notes = &read, read.Text(), read.Notes
	for _, a := range read.Attachments {
		doc.Parts = append(doc.Parts, Part(a))
	}
	return nil
}

// readMail gives the mail's own text; whoever needs its people reads it with parser/mail.
func readMail(doc *Doc, data []byte) {
	m := mail.Parse(data, time.Time{})
	doc.Text = m.Text
	for _, a := range m.Attachments {
		doc.Parts = append(doc.Parts, Part{Name: a.Name, Data: a.Data})
	}
}

// extension gives a name's extension in lower case, without the point.
func extension(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
}
