package reminders

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/when"
)

// draft is a contract as a person writes it down, in a line or in a row of a table.
type draft struct {
	Row          int // of the table, from 1; 0: a line of the mail
	Name         string
	Vendor       string
	Number       string
	Owner        string
	Second       string
	Start        when.Day
	End          when.Day
	Months       int // first term
	Renewal      int // roll-over term, in months
	Renews       string
	NoticeDays   int
	NoticeMonths int
	NoticeTo     string
	NoticeForm   string
	Cost         decimal.NullDecimal // a year
	Currency     string
	Cap          decimal.NullDecimal
	Warn         []int
}

// What a draft may say of renewing by itself; "" is nothing.
const (
	renewsYes = "yes"
	renewsNo  = "no"
)

// readDraft reads "Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a
// year, owner tom". The problem is a sentence for who wrote it; "" where there is none.
func (d *desk) readDraft(text string) (r draft, problem string) {
	parts := segments(text)
	if len(parts) == 0 {
		return r, "It has no name."
	}
	r.Name = parts[0]
	for _, part := range parts[1:] {
		if problem := d.readPart(&r, part); problem != "" {
			return r, problem
		}
	}
	return r, ""
}

// segments splits at commas that end a word; those within 12,000 and "March 1, 2025" do not.
func segments(text string) []string {
	var out []string
	for part := range strings.SplitSeq(strings.ReplaceAll(text, ";", ", "), ", ") {
		part = strings.Trim(strings.TrimSpace(part), ".,")
		year, _, _ := strings.Cut(part, " ")
		if n := len(out); n > 0 && len(year) == 4 && allDigits(year) && endsInDigit(out[n-1]) {
			out[n-1] += ", " + part
			continue
		}
		if part != "" {
			out = append(out, part)
		}
	}
	return out
}

func allDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func endsInDigit(s string) bool { return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9' }

// readPart reads one part of a draft into it.
func (d *desk) readPart(r *draft, part string) string {
	word, rest, _ := strings.Cut(part, " ")
	rest = strings.TrimSpace(rest)
	switch strings.TrimSuffix(strings.ToLower(word), ":") {
	case "owner", "inhaber", "verantwortlich":
		r.Owner = rest
		return ""
	case "second", "deputy", "vertretung":
		r.Second = rest
		return ""
	case "vendor", "supplier", "anbieter", "lieferant":
		r.Vendor = rest
		return ""
	case "number", "no", "no.", "contract-no", "nummer":
		r.Number = rest
		return ""
	case "cap":
		return readCap(r, rest)
	case "warn":
		return readWarn(r, rest)
	case "cost", "costs", "price", "kosten", "preis":
		part = rest
	}
	lower := strings.ToLower(part)
	switch {
	case holdsAny(lower, noticeWords):
		return readNotice(r, part)
	case holdsAny(lower, renewalWords) || strings.HasPrefix(lower, "then "):
		return d.readRenews(r, part)
	}
	if cost, currency, ok := yearlyCost(part, ""); ok && (currency != "" || holdsAny(lower, []string{" a ", "per ", "/"})) {
		r.Cost, r.Currency = cost, currency
		return ""
	}
	return d.readTerm(r, part)
}

var noticeWords = []string{"notice", "kündigung", "préavis", "preavis", "preaviso", "opzegtermijn", "preavviso"}

var renewalWords = []string{"renew", "rolls", "roll-over", "rollover", "extends", "verlänger"}

// readRenews reads "renews every 12 months", "does not renew" and "renews on 2026-07-14".
func (d *desk) readRenews(r *draft, part string) string {
	for _, lead := range []string{"renews on ", "renewal on ", "renews ", "renewal ", "next renewal "} {
		if rest, ok := strings.CutPrefix(strings.ToLower(part), lead); ok {
			_, _, long := span(rest)
			if day, ok := d.day(rest, invoice.OrderUnknown); ok && !long {
				r.End, r.Renews = day.AddDays(-1), renewsYes
				return ""
			}
		}
	}
	return readRenewal(r, part)
}

func readCap(r *draft, text string) string {
	n, ok := invoice.Percent(text)
	if !ok {
		return "I cannot read the cap “" + clip(text, 40) + "”. Write it for example as “cap 5%”."
	}
	r.Cap = decimal.NewNullDecimal(n)
	return ""
}

func readWarn(r *draft, text string) string {
	for _, w := range strings.Fields(strings.ReplaceAll(text, "/", " ")) {
		n, err := strconv.Atoi(w)
		if err != nil || n < 0 || n > 1000 {
			return "I cannot read “warn " + clip(text, 40) + "”. Write it for example as “warn 120 60 30”."
		}
		r.Warn = append(r.Warn, n)
	}
	return ""
}

func readNotice(r *draft, text string) string {
	lower := strings.ToLower(text)
	if strings.Contains(lower, "no notice") {
		return ""
	}
	for _, to := range []string{"month", "quarter", "year"} {
		if strings.Contains(lower, "end of the "+to) || strings.Contains(lower, "end of "+to) || strings.Contains(lower, "end of a "+to) || strings.Contains(lower, to+" end") || strings.Contains(lower, to+"-end") {
			r.NoticeTo = to
		}
	}
	for word, form := range map[string]string{"registered": "registered", "writ": "written", "email": "email", "e-mail": "email"} {
		if strings.Contains(lower, word) && r.NoticeForm != "registered" {
			r.NoticeForm = form
		}
	}
	months, days, ok := span(text)
	if !ok {
		return "I cannot read the notice “" + clip(text, 60) + "”. Write it for example as “notice 3 months” or “notice 90 days”."
	}
	r.NoticeMonths, r.NoticeDays = months, days+30*months
	return ""
}

func readRenewal(r *draft, text string) string {
	lower := strings.ToLower(text)
	if holdsAny(lower, []string{"not renew", "no renewal", "no auto", "without renewal", "not extend", "nicht verlänger", "keine verlänger"}) {
		r.Renews = renewsNo
		return ""
	}
	r.Renews = renewsYes
	r.Renewal, _, _ = span(text)
	for word, months := range periodWords {
		if r.Renewal == 0 && strings.Contains(lower, word) {
			r.Renewal = months
		}
	}
	return ""
}

// periodWords name the rhythm of payments and renewals.
var periodWords = map[string]int{
	"yearly": 12, "annual": 12, "a year": 12, "per year": 12, "every year": 12, "p.a.": 12, "/year": 12, "/yr": 12, "per annum": 12, "jährlich": 12, "pro jahr": 12,
	"monthly": 1, "a month": 1, "per month": 1, "every month": 1, "/month": 1, "/mo": 1, "monatlich": 1, "pro monat": 1,
	"quarterly": 3, "a quarter": 3, "per quarter": 3, "every quarter": 3, "/quarter": 3, "vierteljährlich": 3, "pro quartal": 3,
}

// rhythmOf is the period that a price is for, in months; 12 where none is named.
func rhythmOf(text string) int {
	text = strings.ToLower(text)
	best, months := 0, 12
	for word, n := range periodWords { // the longest word decides: "vierteljährlich" holds "jährlich"
		if strings.Contains(text, word) && len(word) > best {
			best, months = len(word), n
		}
	}
	return months
}

// yearlyCost reads a price with its rhythm, as a year's: "12,000 EUR a year", "€99/month".
func yearlyCost(text, currency string) (decimal.NullDecimal, string, bool) {
	var none decimal.NullDecimal
	amount := text
	for _, w := range []string{"yearly", "annually", "annual", "monthly", "quarterly", "jährlich", "monatlich"} {
		if rest, ok := strings.CutPrefix(smallLetters(amount), w+" "); ok {
			amount = amount[len(amount)-len(rest):]
		}
	}
	for _, end := range []string{" a ", " per ", "/", " every ", " yearly", " annual", " monthly", " quarterly", " p.a", " pro ", " jährlich", " monatlich"} {
		if i := strings.Index(smallLetters(amount), end); i > 0 {
			amount = amount[:i]
		}
	}
	n, ok := invoice.ParseAmount(amount)
	if !ok || n.IsNegative() {
		return none, "", false
	}
	for sign, code := range map[string]string{"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY"} {
		if strings.Contains(amount, sign) {
			currency = code
		}
	}
	for _, w := range strings.FieldsFunc(amount, func(r rune) bool { return r < 'A' || r > 'Z' }) {
		if len(w) == 3 {
			currency = w
		}
	}
	return decimal.NewNullDecimal(n.Mul(decimal.NewFromInt(12)).DivRound(decimal.NewFromInt(int64(rhythmOf(text))), 2)), currency, true
}

// smallLetters turns A to Z small, byte for byte, so that a place in it is one in s.
func smallLetters(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// readTerm reads "3 years from 2025-03-01", "2025-03-01 to 2028-02-29", "until 31 May 2027",
// "renews on 2026-07-14" or "36 months".
func (d *desk) readTerm(r *draft, part string) string {
	words := slices.DeleteFunc(strings.Fields(part), func(w string) bool { return slices.Contains(fillers, strings.ToLower(strings.Trim(w, ":."))) })
	label, from := "", 0
	read := func(to int) string {
		text := strings.Join(words[from:to], " ")
		if text == "" {
			return ""
		}
		return d.readSpan(r, label, text)
	}
	for i, w := range words {
		key, ok := termWords[strings.ToLower(strings.TrimRight(w, ":."))]
		if !ok {
			continue
		}
		if problem := read(i); problem != "" {
			return problem
		}
		label, from = key, i+1
	}
	return read(len(words))
}

// termWords begin a date of a term.
var termWords = map[string]string{
	"from": "start", "since": "start", "starting": "start", "starts": "start", "begins": "start", "beginning": "start",
	"until": "end", "till": "end", "to": "end", "ends": "end", "ending": "end", "expires": "end", "through": "end", "–": "end",
	"started": "start", "began": "start", "ended": "end", "ab": "start", "von": "start", "seit": "start", "beginn": "start", "bis": "end", "ende": "end", "expiring": "end", "expiry": "end",
	"endet": "end", "termine": "end", "expire": "end", "jusqu’au": "end", "jusqu'au": "end", "termina": "end", "finaliza": "end", "vence": "end", "hasta": "end",
	"eindigt": "end", "tot": "end", "depuis": "start", "desde": "start", "vanaf": "start", "sinds": "start",
}

// fillers stand around a term and say nothing.
var fillers = []string{"valid", "runs", "running", "term", "period", "fixed", "initial", "first", "for", "is", "on", "gültig", "laufzeit", "date",
	"am", "läuft", "se", "le", "el", "op", "loopt"}

func (d *desk) readSpan(r *draft, label, text string) string {
	if label == "" {
		months, days, ok := span(text)
		if ok && months > 0 && days == 0 {
			r.Months = months
			return ""
		}
	}
	day, ok := d.day(text, invoice.OrderUnknown)
	switch {
	case !ok && label == "":
		return "I do not understand “" + clip(text, 60) + "”."
	case !ok:
		return "I cannot read the day “" + clip(text, 40) + "”. Write it for example as 2027-03-01."
	case label == "start" || label == "":
		r.Start = day
	default:
		r.End = day
	}
	return ""
}

// day reads one day as people write it. The order settles 3/4; unknown, the locale does.
func (d *desk) day(text string, order invoice.DateOrder) (when.Day, bool) {
	text = strings.TrimSpace(text)
	if t, _, ok := strings.Cut(text, " 00:00"); ok {
		text = t // a cell of a workbook
	}
	if order == invoice.OrderUnknown {
		order = invoice.DayFirst
		if strings.HasSuffix(strings.ToUpper(d.Locale), "US") {
			order = invoice.MonthFirst
		}
	}
	if day, ok := invoice.ParseNumericDate(text, order); ok {
		return day, plausible(day)
	}
	if strings.ContainsAny(text, "/.") && !strings.ContainsAny(strings.ToLower(text), "abcdefghijklmnopqrstuvwxyz") {
		return when.Day{}, false // a date in numbers that there is not
	}
	m, ok := when.Parse(text, d.dates())
	return m.Day, ok && plausible(m.Day)
}

func plausible(day when.Day) bool { return day.Year > 1970 && day.Year < 2200 }

// span reads a length of time: "3 months", "90 days", "2 years", "three months".
func span(text string) (months, days int, ok bool) {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" -()'’,.:", r) })
	for i, w := range words {
		n, unit := spanNumber(w), ""
		digits := len(w) - len(strings.TrimLeft(w, "0123456789"))
		switch {
		case digits > 0 && digits < len(w) && digits < 5: // "90d", "3months"
			n, unit = spanNumber(w[:digits]), w[digits:]
		case n > 0 && i+1 < len(words):
			unit = words[i+1]
		}
		if n == 0 {
			continue
		}
		for _, u := range spanUnits {
			if strings.HasPrefix(unit, u.name) && (len(u.name) > 1 || len(unit) == 1) {
				return n * u.months, n * u.days, true
			}
		}
	}
	return 0, 0, false
}

var spanUnits = []struct {
	name         string
	months, days int
}{
	{"year", 12, 0}, {"yr", 12, 0}, {"jahr", 12, 0}, {"y", 12, 0}, {"month", 1, 0}, {"monat", 1, 0}, {"mo", 1, 0}, {"m", 1, 0},
	{"quarter", 3, 0}, {"quartal", 3, 0}, {"week", 0, 7}, {"woche", 0, 7}, {"w", 0, 7}, {"day", 0, 1}, {"tag", 0, 1}, {"d", 0, 1},
	{"an", 12, 0}, {"année", 12, 0}, {"año", 12, 0}, {"jaar", 12, 0}, {"mes", 1, 0}, {"maand", 1, 0}, {"semaine", 0, 7}, {"semana", 0, 7}, {"jour", 0, 1}, {"día", 0, 1}, {"dag", 0, 1},
}

var spanWords = map[string]int{
	"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "nine": 9, "twelve": 12, "eighteen": 18, "thirty": 30, "sixty": 60, "ninety": 90,
	"ein": 1, "einem": 1, "eine": 1, "zwei": 2, "drei": 3, "sechs": 6, "zwölf": 12,
}

func spanNumber(w string) int {
	if n, ok := spanWords[w]; ok {
		return n
	}
	n, err := strconv.Atoi(w)
	if err != nil || n < 0 || n > 3700 {
		return 0
	}
	return n
}

// checked completes a draft and says what is wrong with it; "" where nothing is.
func (r *draft) checked() string {
	if strings.TrimSpace(r.Name) == "" {
		r.Name = r.Vendor
	}
	if r.Name = clip(r.Name, 120); r.Name == "" {
		return "It has no name."
	}
	return r.checkedTerm()
}

// checkedTerm completes the term of a draft and says what is wrong with it.
func (r *draft) checkedTerm() string {
	if r.End.IsZero() && !r.Start.IsZero() && r.Months > 0 {
		r.End = r.Start.AddMonths(r.Months).AddDays(-1)
	}
	if !r.Start.IsZero() && !r.End.IsZero() && !r.End.After(r.Start) {
		return fmt.Sprintf("It ends on %s, before it starts on %s.", r.End, r.Start)
	}
	if r.Renews == "" && (r.Renewal > 0 || r.NoticeDays > 0 || r.NoticeMonths > 0) {
		r.Renews = renewsYes
	}
	return ""
}

func holdsAny(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
