package document

import (
	"bytes"
	"encoding/xml"
	"path"
	"strings"

	"github.com/xuri/excelize/v2"
)

const maxMerged = 10_000 // merged cells of a sheet that are looked at

// merge is a cell that covers several rows, in the sheet's own numbers from 1.
type merge struct{ column, first, last int }

// fillMerged writes a cell that is merged over several rows into each of them.
func fillMerged(merged []merge, rows [][]string, at map[int]int) {
	for _, m := range merged {
		from, ok := at[m.first]
		if !ok || m.column > len(rows[from]) || m.last-m.first > len(rows) {
			continue
		}
		for number := m.first + 1; number <= m.last; number++ {
			i, ok := at[number]
			if !ok {
				continue
			}
			for len(rows[i]) < m.column {
				rows[i] = append(rows[i], "")
			}
			rows[i][m.column-1] = rows[from][m.column-1]
		}
	}
}

// mergedCells reads the list of merged cells that stands behind a sheet's rows. Excelize
// would read the whole sheet into memory for it.
func mergedCells(book *excelize.File, file string) (all []merge) {
	data := partOf(book, file)
	start := bytes.LastIndex(data, []byte("mergeCells count="))
	if start < 0 {
		start = bytes.Index(data, []byte("mergeCells>"))
	}
	if start < 0 {
		return nil
	}
	w := newWalker(append([]byte("<"), data[start:]...))
	for t := w.next(); t != nil && len(all) < maxMerged; t = w.next() {
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "mergeCell" {
			continue
		}
		start, end, _ := strings.Cut(attr(e, "ref"), ":")
		column, first, err1 := excelize.CellNameToCoordinates(start)
		_, last, err2 := excelize.CellNameToCoordinates(end)
		if err1 == nil && err2 == nil && last > first && column <= MaxColumns {
			all = append(all, merge{column, first, last})
		}
	}
	return all
}

// sheetPaths gives the file of each sheet.
func sheetPaths(book *excelize.File) map[string]string {
	targets := map[string]string{}
	elements(partOf(book, "xl/_rels/workbook.xml.rels"), "Relationship", func(e xml.StartElement) {
		targets[attr(e, "Id")] = attr(e, "Target")
	})
	paths := map[string]string{}
	elements(partOf(book, "xl/workbook.xml"), "sheet", func(e xml.StartElement) {
		if target := targets[attr(e, "id")]; strings.HasPrefix(target, "/") {
			paths[attr(e, "name")] = strings.TrimPrefix(target, "/")
		} else {
			paths[attr(e, "name")] = path.Join("xl", target)
		}
	})
	return paths
}

// partOf gives a file of the workbook as excelize keeps it; nil where there is none.
func partOf(book *excelize.File, file string) []byte {
	part, _ := book.Pkg.Load(file)
	data, _ := part.([]byte)
	return data
}
