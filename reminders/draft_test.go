package reminders

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser"
	"duly/parser/mail"
	"duly/parser/when"
)

// aDesk is a desk with a mail of Monday, 2 November 2026.
func aDesk() *desk {
	at := time.Date(2026, time.November, 2, 9, 0, 0, 0, time.UTC)
	p := DefaultPolicy()
	return newDesk(p, nil, Inbound{Facts: parser.Facts{Mail: mail.Message{Date: at}}}, at)
}

func day(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

func cents(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.New(n, -2)) }

func (r draft) shown() string {
	r.Cost.Decimal, r.Cap.Decimal = r.Cost.Decimal.Round(2), r.Cap.Decimal.Round(2)
	cost, limit := r.Cost.Decimal.StringFixed(2), r.Cap.Decimal.StringFixed(2)
	r.Cost, r.Cap = decimal.NullDecimal{}, decimal.NullDecimal{}
	return fmt.Sprintf("%+v %s %s", r, cost, limit)
}

func TestHowPeopleWriteContractsDown(t *testing.T) {
	for text, want := range map[string]draft{
		"Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom": {
			Name: "Acme support", Start: day("2025-03-01"), Months: 36, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Owner: "tom"},
		"Acme support, 36 months from 1 March 2025, then 12 months, 3 months' notice, EUR 1,000 per month, second lena": {
			Name: "Acme support", Start: day("2025-03-01"), Months: 36, Renewal: 12, Renews: "yes", NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Second: "lena"},
		"Hosting, until 31 March 2027, 90 days' written notice, €99/month": {Name: "Hosting", End: day("2027-03-31"), NoticeDays: 90, NoticeForm: "written", Cost: cents(118800), Currency: "EUR"},
		"Hosting, from March 1, 2025 to February 28, 2027, does not renew": {Name: "Hosting", Start: day("2025-03-01"), End: day("2027-02-28"), Renews: "no"},
		"Mail tool, renews on 2027-07-14, renews yearly, cost 500 USD":     {Name: "Mail tool", End: day("2027-07-13"), Renews: "yes", Renewal: 12, Cost: cents(50000), Currency: "USD"},
		"Lease, valid until 2027-06-30, notice one month to the end of a quarter by registered letter": {
			Name: "Lease", End: day("2027-06-30"), NoticeMonths: 1, NoticeDays: 30, NoticeTo: "quarter", NoticeForm: "registered"},
		"Line, 2026-01-01 to 2026-12-31, renews every 24 months, number K-77, cap 5%, warn 60 30; vendor Kestrel GmbH": {
			Name: "Line", Start: day("2026-01-01"), End: day("2026-12-31"), Renews: "yes", Renewal: 24, Number: "K-77", Cap: cents(500), Warn: []int{60, 30}, Vendor: "Kestrel GmbH"},
		"Wartung, 3 Jahre ab 01.03.2025, Kündigungsfrist 3 Monate, 12.000 EUR pro Jahr, Inhaber tom": {
			Name: "Wartung", Start: day("2025-03-01"), Months: 36, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Owner: "tom"},
	} {
		got, problem := aDesk().readDraft(text)
		if problem != "" {
			t.Errorf("%s: %s", text, problem)
		} else if got.shown() != want.shown() {
			t.Errorf("%s\n got  %s\n want %s", text, got.shown(), want.shown())
		}
	}
}

// FuzzDraft holds that no line and no row brings the reading down.
func FuzzDraft(f *testing.F) {
	f.Add("Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom")
	f.Add("contract: a, , ;; 99999999 years from 0000-00-00, notice 1d, €/month, cap %, warn x")
	f.Add("Product;Expires;Notice period;Cost\nA;2027-01-01;3;1.000,00\n;;;\nB;32.13.2027;x;-1")
	f.Fuzz(func(t *testing.T, text string) {
		d := aDesk()
		for _, s := range contractLines("contract: " + text) {
			if r, problem := d.readDraft(s); problem == "" {
				_ = r.checked()
			}
		}
		var table [][]string
		for line := range strings.SplitSeq(text, "\n") {
			table = append(table, strings.Split(line, ";"))
		}
		if head, columns, ok := findHeader(table); ok {
			l := listTable{desk: d, columns: columns, head: table[head]}
			for _, cells := range table[head+1:] {
				if r, problem := l.read(cells); problem == "" {
					_ = r.checked()
				}
			}
		}
		fromLine(text)
		serviceKey(text)
	})
}
