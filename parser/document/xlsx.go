package document

import (
	"bytes"
	"errors"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readXlsx reads the sheets that are shown, cells as they look.
func (r *reader) readXlsx(doc *Doc, data []byte) error {
	if err := r.checkExpansion(data); err != nil {
		return err
	}
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit:    MaxExpanded,
		UnzipXMLSizeLimit: MaxExpanded,  // never to a temporary file
		ShortDatePattern:  "yyyy-mm-dd", // the built-in formats would show 4 December as 12-04-26
		LongDatePattern:   "yyyy-mm-dd",
	})
	if err != nil {
		if errors.Is(err, excelize.ErrWorkbookPassword) {
			return ErrEncrypted
		}
		return ErrDamaged
	}
	defer func() { _ = book.Close() }()
	var texts []string
	rowsLeft := MaxRows
	for i, sheet := range book.GetSheetList() {
		if i >= MaxSheets || rowsLeft <= 0 || r.ctx.Err() != nil {
			doc.note("only the first %d sheets were read", i)
			break
		}
		if visible, err := book.GetSheetVisible(sheet); err == nil && !visible {
			continue
		}
		rows := r.sheet(doc, book, sheet, rowsLeft)
		rowsLeft -= len(rows)
		doc.Tables = append(doc.Tables, rows)
		if text := pipeTable(rows); text != "" {
			texts = append(texts, "# "+sheet+"\n\n"+text)
		}
	}
	doc.Text = strings.Join(texts, "\n")
	return r.ctx.Err()
}

// sheet reads a sheet's rows; a damaged one ends early.
func (r *reader) sheet(doc *Doc, book *excelize.File, name string, limit int) [][]string {
	rows, err := book.Rows(name)
	if err != nil {
		doc.note("the sheet %q was not read: it is damaged", name)
		return nil
	}
	defer func() { _ = rows.Close() }()
	var all [][]string
	blank := 0
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			doc.note("the sheet %q was read only in part: it is damaged", name)
			break
		}
		if len(cells) == 0 {
			blank++
			continue
		}
		if len(all)+min(blank, maxBlankRows) >= limit {
			doc.note("the sheet %q was read only in part: it has too many rows", name)
			break
		}
		for ; blank > 0; blank-- {
			if blank <= maxBlankRows {
				all = append(all, nil)
			}
		}
		all = append(all, cells[:min(len(cells), MaxColumns)])
	}
	return all
}

const maxBlankRows = 20 // empty rows kept in a row; a formatted but empty sheet has a million

// checkExpansion refuses a workbook whose entries unpack to more than they claim or may.
func (r *reader) checkExpansion(data []byte) error {
	z, err := openZip(data)
	if err != nil {
		return err
	}
	sum := uint64(0)
	for _, f := range z.File {
		if !strings.HasSuffix(strings.ToLower(f.Name), ".xml") {
			continue
		}
		if f.UncompressedSize64 > harmless && f.UncompressedSize64/max(f.CompressedSize64, 1) > MaxRatio {
			return ErrTooLarge
		}
		if sum += min(f.UncompressedSize64, MaxWorkbook+1); sum > MaxWorkbook {
			return ErrTooLarge
		}
	}
	return nil
}
