package reminders

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
)

// columnNames are what the columns of contract and licence lists are called.
var columnNames = map[string][]string{
	"name":     {"contract", "name", "product", "service", "licence", "license", "software", "subscription", "description", "title", "item", "vertrag", "produkt", "lizenz", "bezeichnung", "dienst"},
	"vendor":   {"vendor", "supplier", "provider", "company", "publisher", "manufacturer", "anbieter", "lieferant", "hersteller", "firma"},
	"number":   {"contract number", "contract no", "number", "contract id", "vertragsnummer", "vertragsnr", "nummer"},
	"start":    {"start", "start date", "from", "begin", "valid from", "begins", "beginn", "von", "vertragsbeginn", "startdatum"},
	"end":      {"end", "end date", "until", "to", "expires", "expiry", "expiry date", "expiration", "expiration date", "valid until", "valid to", "term end", "ends", "ende", "bis", "vertragsende", "enddatum", "ablauf", "laufzeitende"},
	"renews":   {"renewal", "renewal date", "renews", "renews on", "next renewal", "verlängerung am"},
	"term":     {"term", "duration", "laufzeit", "first term", "term months", "term in months", "laufzeit monate"},
	"roll":     {"renewal term", "renewal months", "roll over", "rollover", "renews for", "extension", "verlängerung"},
	"auto":     {"auto renew", "auto renewal", "autorenew", "automatic renewal", "renews by itself", "auto renewing", "automatische verlängerung"},
	"notice":   {"notice", "notice period", "notice days", "notice in days", "notice months", "kündigungsfrist", "frist", "cancellation period"},
	"cost":     {"cost", "price", "amount", "annual cost", "yearly cost", "cost a year", "cost per year", "a year", "annual", "per year", "value", "annual value", "kosten", "preis", "betrag", "kosten pro jahr", "jahreskosten"},
	"monthly":  {"monthly cost", "cost per month", "per month", "monthly", "monthly price", "kosten pro monat", "monatlich"},
	"currency": {"currency", "währung"},
	"owner":    {"owner", "responsible", "contact", "contract owner", "business owner", "verantwortlich", "verantwortlicher", "besitzer"},
	"second":   {"second", "deputy", "second owner", "backup", "stellvertreter", "vertretung"},
	"cap":      {"cap", "price cap", "max increase"},
}

// columnOf is what a column of this head holds; "" unknown.
func columnOf(head string) string {
	head = strings.ToLower(strings.Join(strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune(" \t\n_-.:/*#()", r) }), " "))
	for _, unit := range []string{" eur", " usd", " gbp", " chf", " date"} {
		head = strings.TrimSuffix(head, unit)
	}
	for column, names := range columnNames {
		for _, n := range names {
			if head == n || head == n+" date" {
				return column
			}
		}
	}
	return ""
}

// findHeader finds the row that names the columns of a contract list: what it is, a day of
// its term or its notice, and what lists of tasks have not.
func findHeader(table [][]string) (row int, columns map[string]int, ok bool) {
	for n, cells := range table[:min(len(table), 10)] {
		columns = map[string]int{}
		for i, c := range cells {
			if col := columnOf(c); col != "" {
				if _, twice := columns[col]; !twice {
					columns[col] = i
				}
			}
		}
		_, name := columns["name"]
		_, vendor := columns["vendor"]
		dated := hasAny(columns, "end", "renews", "notice", "term")
		if (name || vendor) && dated && hasAny(columns, "vendor", "cost", "monthly", "notice", "renews", "auto", "roll", "number") {
			return n, columns, true
		}
	}
	return 0, nil, false
}

// maxListed is how many rows of a list are taken in at once.
const maxListed = 1000

func hasAny(columns map[string]int, names ...string) bool {
	for _, n := range names {
		if _, ok := columns[n]; ok {
			return true
		}
	}
	return false
}

// takeTable takes a contract list in, row by row.
func (d *desk) takeTable(file string, table [][]string, took *taken) {
	head, columns, ok := findHeader(table)
	if !ok {
		return
	}
	t := listTable{desk: d, columns: columns, head: table[head], order: map[string]invoice.DateOrder{}}
	for _, c := range []string{"start", "end", "renews"} {
		t.order[c] = d.orderOf(table[head+1:], columns, c)
	}
	if n := len(table) - head - 1 - maxListed; n > 0 {
		took.wrong = append(took.wrong, line{Title: clip(file, 80), Note: fmt.Sprintf("The last %d rows are left out; send them in another list.", n)})
	}
	for n, cells := range table[head+1 : min(len(table), head+1+maxListed)] {
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		r, problem := t.read(cells)
		r.Row = head + n + 2
		d.takeDraft(r, file, problem, took)
	}
}

// listTable is a contract list while it is being read.
type listTable struct {
	*desk
	columns map[string]int
	head    []string
	order   map[string]invoice.DateOrder
}

func cellAt(cells []string, columns map[string]int, column string) string {
	i, ok := columns[column]
	if !ok || i >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[i])
}

// orderOf is the order of day and month that fits all dates of a column.
func (d *desk) orderOf(rows [][]string, columns map[string]int, column string) invoice.DateOrder {
	fits := map[invoice.DateOrder]bool{invoice.DayFirst: true, invoice.MonthFirst: true}
	for _, cells := range rows {
		for order := range fits {
			if c := cellAt(cells, columns, column); c != "" && fits[order] {
				_, other := invoice.ParseNumericDate(c, invoice.DayFirst+invoice.MonthFirst-order)
				_, ok := invoice.ParseNumericDate(c, order)
				fits[order] = ok || !other
			}
		}
	}
	switch {
	case fits[invoice.DayFirst] && !fits[invoice.MonthFirst]:
		return invoice.DayFirst
	case fits[invoice.MonthFirst] && !fits[invoice.DayFirst]:
		return invoice.MonthFirst
	}
	return invoice.OrderUnknown
}

// read makes a draft of one row; the problem says which cell is wrong.
func (t listTable) read(cells []string) (r draft, problem string) {
	get := func(column string) string { return cellAt(cells, t.columns, column) }
	r.Name, r.Vendor, r.Number, r.Owner, r.Second = get("name"), get("vendor"), get("number"), get("owner"), get("second")
	if r.Name == "" {
		r.Name = r.Vendor
	}
	for _, step := range []func(*draft, func(string) string) string{t.readDays, t.readSpans, t.readMoney} {
		if problem := step(&r, get); problem != "" {
			return r, problem
		}
	}
	return r, ""
}

func (t listTable) readDays(r *draft, get func(string) string) string {
	for _, column := range []string{"start", "end", "renews"} {
		text := get(column)
		if text == "" || strings.EqualFold(text, "n/a") || text == "-" || text == "–" {
			continue
		}
		day, ok := t.day(text, t.order[column])
		if !ok && column == "renews" { // "yes", "yearly", "12 months"
			if problem := t.readRoll(r, text); problem == "" {
				continue
			}
		}
		if !ok {
			return "I cannot read the day “" + clip(text, 40) + "” in the column “" + t.head[t.columns[column]] + "”."
		}
		switch column {
		case "start":
			r.Start = day
		case "end":
			r.End = day
		case "renews":
			r.End, r.Renews = day.AddDays(-1), renewsYes
		}
	}
	return ""
}

func (t listTable) readRoll(r *draft, text string) string {
	lower := strings.ToLower(text)
	switch {
	case strings.HasPrefix(lower, "y") && len(lower) < 4, strings.HasPrefix(lower, "auto"), lower == "ja", lower == "true", lower == "x", lower == "1":
		r.Renews = renewsYes
		return ""
	case lower == "no", lower == "n", lower == "none", lower == "manual", lower == "nein", lower == "false", lower == "0", lower == "-", lower == "–":
		r.Renews = renewsNo
		return ""
	}
	months := t.months(text)
	if months == 0 {
		return "I cannot read the renewal “" + clip(text, 40) + "”."
	}
	r.Renewal, r.Renews = months, renewsYes
	return ""
}

// months is a cell as a number of months: "12", "3 years", "yearly".
func (t listTable) months(text string) int {
	if m, days, ok := span(text); ok && days == 0 {
		return m
	}
	if n := spanNumber(strings.TrimSpace(text)); n > 0 && allDigits(strings.TrimSpace(text)) {
		return n
	}
	for word, m := range map[string]int{"year": 12, "annual": 12, "jährlich": 12, "month": 1, "monatlich": 1, "quarter": 3} {
		if strings.HasPrefix(strings.ToLower(text), word) {
			return m
		}
	}
	return 0
}

func (t listTable) readSpans(r *draft, get func(string) string) string {
	if text := get("term"); text != "" {
		if r.Months = t.months(text); r.Months == 0 {
			return "I cannot read the term “" + clip(text, 40) + "”."
		}
	}
	for _, column := range []string{"auto", "roll"} {
		if text := get(column); text != "" {
			if problem := t.readRoll(r, text); problem != "" {
				return problem
			}
		}
	}
	text := get("notice")
	if text == "" || text == "-" || text == "–" || strings.EqualFold(text, "none") {
		return ""
	}
	if allDigits(text) { // the head tells the unit; days, where it does not
		unit := " days"
		if strings.Contains(strings.ToLower(t.head[t.columns["notice"]]), "mon") {
			unit = " months"
		}
		text += unit
	}
	return readNotice(r, text)
}

func (t listTable) readMoney(r *draft, get func(string) string) string {
	currency := strings.ToUpper(get("currency"))
	for _, w := range strings.FieldsFunc(strings.Join(t.head, " "), func(c rune) bool { return c < 'A' || c > 'Z' }) {
		if currency == "" && (w == "EUR" || w == "USD" || w == "GBP" || w == "CHF") {
			currency = w
		}
	}
	for _, column := range []string{"monthly", "cost"} {
		text := get(column)
		if text == "" {
			continue
		}
		cost, cur, ok := yearlyCost(text, currency)
		if !ok {
			return "I cannot read the sum “" + clip(text, 40) + "” in the column “" + t.head[t.columns[column]] + "”."
		}
		if column == "monthly" {
			cost.Decimal = cost.Decimal.Mul(decimal.NewFromInt(12))
		}
		r.Cost, r.Currency = cost, cur
	}
	if text := get("cap"); text != "" {
		if !strings.Contains(text, "%") {
			text += " %"
		}
		return readCap(r, text)
	}
	return ""
}
