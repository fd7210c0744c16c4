package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"duly/reminders"
)

// writeXLSX writes the list as a workbook, in which days are dates and sums are numbers.
func (l list) writeXLSX(out io.Writer, name, path string) error {
	sheet := reminders.Sheet{Name: strings.ToUpper(name[:1]) + name[1:], Head: append(slices.Clone(l.head), l.more...), Rows: l.cells}
	if l.cells == nil {
		for _, r := range l.rows {
			cells := make([]any, len(r))
			for i, c := range r {
				cells[i] = strings.TrimPrefix(c, "–")
			}
			sheet.Rows = append(sheet.Rows, cells)
		}
	}
	data, err := reminders.Workbook(sheet)
	if err != nil {
		return fmt.Errorf("the workbook cannot be made: %w", err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("the workbook cannot be written: %w", err)
	}
	_, err = fmt.Fprintf(out, "%s is written: %d rows.\n", path, len(sheet.Rows))
	return err
}
