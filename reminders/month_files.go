package reminders

import (
	"bytes"
	"fmt"
	"time"

	"github.com/emersion/go-ical"
	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"duly/parser/when"
)

const (
	icsType  = "text/calendar; charset=utf-8"
	xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
)

// files are the report's attachments: the days as a calendar, everything as a workbook.
func (r month) files(domain string, now time.Time) []File {
	var out []File
	if len(r.Renewals) > 0 {
		out = append(out, File{Name: "renewals.ics", Type: icsType, Data: r.calendar(domain, now)})
	}
	return append(out, File{Name: "contracts-" + r.First.String()[:len("2006-01")] + ".xlsx", Type: xlsxType, Data: r.workbook()})
}

// calendar has each last day for notice and each end of a term as an event of a whole day
// (RFC 5545). An event keeps its UID, so that importing the next month's file moves it.
func (r month) calendar(domain string, now time.Time) []byte {
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropProductID, "-//Duly//Contracts//EN")
	add := func(k Contract, what string, day when.Day, text string) {
		if day.Before(r.Today) {
			return
		}
		e := ical.NewEvent()
		e.Props.SetText(ical.PropUID, fmt.Sprintf("%s-%s-%s@%s", k.Ref(), what, k.End, domain))
		e.Props.SetDateTime(ical.PropDateTimeStamp, now.UTC())
		e.Props.SetDate(ical.PropDateTimeStart, day.In(time.UTC))
		e.Props.SetDate(ical.PropDateTimeEnd, day.AddDays(1).In(time.UTC))
		e.Props.SetText(ical.PropSummary, text)
		e.Props.SetText(ical.PropTransparency, "TRANSPARENT")
		cal.Children = append(cal.Children, e.Component)
	}
	for _, k := range r.Renewals {
		end := "Ends: "
		if k.AutoRenew {
			end = "Last day before it renews: "
		}
		add(k, "notice", k.Deadline, "Last day for notice: "+k.Name+" ["+k.Ref()+"]")
		add(k, "end", k.End, end+k.Name+" ["+k.Ref()+"]")
	}
	if len(cal.Children) == 0 {
		return nil
	}
	var out bytes.Buffer
	if err := ical.NewEncoder(&out).Encode(cal); err != nil {
		panic("reminders: the calendar is not as RFC 5545 wants it: " + err.Error())
	}
	return out.Bytes()
}

func (r month) workbook() []byte {
	renewals := Sheet{Name: "Renewals", Head: []string{"ID", "Contract", "Vendor", "Owner", "Notice by", "Term ends", "Renews by itself", "A year", "Currency", "Decided"}}
	for _, k := range r.Renewals {
		renewals.Rows = append(renewals.Rows, []any{
			k.Ref(), k.Name, r.Names[k.ID], r.Owners[k.ID], k.Deadline, k.End, k.AutoRenew, k.CostPerYear, k.Currency, string(k.Decision),
		})
	}
	spent := Sheet{Name: "Spend", Head: []string{"Vendor", "Last month", "Twelve months", "Currency", "Invoices", "Not counted"}}
	for _, s := range r.Spend {
		spent.Rows = append(spent.Rows, []any{s.Vendor, s.LastMonth, s.Year, s.Currency, s.Invoices, s.Replaced})
	}
	b, err := Workbook(renewals, spent)
	if err != nil {
		panic("reminders: the workbook cannot be written: " + err.Error())
	}
	return b
}

// Sheet is one table of a workbook. Cells may be text, numbers, bool, when.Day,
// decimal.Decimal or decimal.NullDecimal; zero days and absent sums stay empty.
type Sheet struct {
	Name string
	Head []string
	Rows [][]any
}

// Workbook is tables as an .xlsx. Days are dates and sums are numbers there.
func Workbook(sheets ...Sheet) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return nil, err
	}
	format := "yyyy-mm-dd"
	date, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		return nil, err
	}
	sum, err := f.NewStyle(&excelize.Style{NumFmt: 4}) // #,##0.00
	if err != nil {
		return nil, err
	}
	for i, s := range sheets {
		if i == 0 {
			err = f.SetSheetName("Sheet1", s.Name)
		} else {
			_, err = f.NewSheet(s.Name)
		}
		if err == nil {
			err = s.write(f, bold, date, sum)
		}
		if err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func (s Sheet) write(f *excelize.File, bold, date, sum int) error {
	w, err := f.NewStreamWriter(s.Name)
	if err != nil {
		return err
	}
	head := make([]any, len(s.Head))
	for i, h := range s.Head {
		head[i] = excelize.Cell{StyleID: bold, Value: h}
	}
	if err := w.SetColWidth(1, max(1, len(s.Head)), 18); err != nil {
		return err
	}
	if err := w.SetRow("A1", head); err != nil {
		return err
	}
	for n, r := range s.Rows {
		cells := make([]any, len(r))
		for i, v := range r {
			cells[i] = cellOf(v, date, sum)
		}
		if err := w.SetRow(fmt.Sprintf("A%d", n+2), cells); err != nil {
			return err
		}
	}
	return w.Flush()
}

// cellOf is a value as a cell. A float stands in the file only: nothing is reckoned with it.
func cellOf(v any, date, sum int) any {
	switch v := v.(type) {
	case when.Day:
		if v.IsZero() {
			return nil
		}
		return excelize.Cell{StyleID: date, Value: v.In(time.UTC)}
	case decimal.NullDecimal:
		if !v.Valid {
			return nil
		}
		return excelize.Cell{StyleID: sum, Value: v.Decimal.InexactFloat64()}
	case decimal.Decimal:
		return excelize.Cell{StyleID: sum, Value: v.InexactFloat64()}
	}
	return v
}
