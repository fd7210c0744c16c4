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
	left := room{rows: MaxRows, cells: MaxCells}
	paths := sheetPaths(book)
	for i, sheet := range book.GetSheetList() {
		if i >= MaxSheets || left.rows <= 0 || r.ctx.Err() != nil {
			doc.note("only the first %d sheets were read", i)
			break
		}
		if visible, err := book.GetSheetVisible(sheet); err == nil && !visible {
			continue
		}
		rows, at := left.sheet(doc, book, sheet)
		fillMerged(mergedCells(book, paths[sheet]), rows, at)
		doc.Tables = append(doc.Tables, rows)
		if text := pipeTable(rows); text != "" {
			texts = append(texts, "# "+sheet+"\n\n"+text)
		}
	}
	doc.Text = strings.Join(texts, "\n")
	return r.ctx.Err()
}

// room is what the rest of a workbook may still hold. Cells count whether filled or not: a
// single cell in the last column makes a row of 16,384.
type room struct{ rows, cells int }

// sheet reads a sheet's rows, and says where each row of the sheet, counted from 1, stands
// among them; a damaged sheet ends early.
func (left *room) sheet(doc *Doc, book *excelize.File, name string) (all [][]string, at map[int]int) {
	rows, err := book.Rows(name)
	if err != nil {
		doc.note("the sheet %q was not read: it is damaged", name)
		return nil, nil
	}
	defer func() { _ = rows.Close() }()
	at = map[int]int{}
	blank := 0
	for number := 1; rows.Next(); number++ {
		cells, err := rows.Columns()
		if err != nil {
			doc.note("the sheet %q was read only in part: it is damaged", name)
			break
		}
		if len(cells) == 0 {
			blank++
			continue
		}
		blank = min(blank, maxBlankRows)
		left.rows -= blank + 1
		left.cells -= len(cells)
		if left.rows < 0 || left.cells < 0 {
			doc.note("the sheet %q was read only in part: it is too large", name)
			break
		}
		all = append(all, make([][]string, blank)...)
		blank = 0
		at[number] = len(all)
		all = append(all, cells[:min(len(cells), MaxColumns)])
	}
	return all, at
}

// maxBlankRows is how many empty rows are kept one after the other; a formatted but empty
// sheet has a million.
const maxBlankRows = 20

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
