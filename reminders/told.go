package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/contract"
	"duly/parser/invoice"
	"duly/parser/when"
	"duly/reminders/say"
)

// sentence tells who wrote it what could not be read, and how to write it; "" where all was.
func sentence(p contract.Problem) string {
	quote := func(n int) string { return "“" + say.Clip(p.Text, n) + "”" }
	column := " in the column “" + p.Column + "”."
	switch p.Kind {
	case "":
		return ""
	case contract.NoName:
		return "It has no name."
	case contract.BadDay:
		if p.Column != "" {
			return "I cannot read the day " + quote(40) + column
		}
		return "I cannot read the day " + quote(40) + ". Write it for example as 2027-03-01."
	case contract.BadNotice:
		return "I cannot read the notice " + quote(60) + ". Write it for example as “notice 3 months” or “notice 90 days”."
	case contract.BadCap:
		return "I cannot read the cap " + quote(40) + ". Write it for example as “cap 5%”."
	case contract.BadWarn:
		return "I cannot read “warn " + say.Clip(p.Text, 40) + "”. Write it for example as “warn 120 60 30”."
	case contract.BadCost:
		if p.Column == "" {
			return "I cannot read the sum " + quote(40) + ". Write it for example as “12,000 EUR a year”."
		}
		return "I cannot read the sum " + quote(40) + column
	case contract.BadTerm, contract.BadRenewal:
		return "I cannot read the " + string(p.Kind) + " " + quote(40) + "."
	}
	return "I do not understand " + quote(60) + "."
}

// whole completes what is told of a contract and says what is wrong with it; "" where
// nothing is.
func whole(t contract.Told) (contract.Told, string) {
	if strings.TrimSpace(t.Name) == "" {
		t.Name = t.Vendor
	}
	if t.Name = say.Clip(t.Name, 120); t.Name == "" {
		return t, "It has no name."
	}
	return wholeTerm(t)
}

// wholeTerm completes the term that is told and says what is wrong with it.
func wholeTerm(t contract.Told) (contract.Told, string) {
	if t.End.IsZero() && !t.Start.IsZero() && t.FirstTerm > 0 {
		t.End = t.Start.AddMonths(t.FirstTerm).AddDays(-1)
	}
	if !t.Start.IsZero() && !t.End.IsZero() && !t.End.After(t.Start) {
		return t, fmt.Sprintf("It ends on %s, before it starts on %s.", t.End, t.Start)
	}
	if t.AutoRenewal == contract.RenewalUntold && (t.RollOver > 0 || t.NoticeDays > 0 || t.NoticeMonths > 0) {
		t.AutoRenewal = contract.Renews
	}
	return t, ""
}

// withTold puts what is told into a contract; what it leaves open stays.
func withTold(k Contract, t contract.Told, end when.Day) Contract {
	if end != k.End || k.Decision == NoContract {
		k = k.undecided()
	}
	k.End = end
	if !t.Start.IsZero() {
		k.Start, k.Anchor = t.Start, t.Start
	}
	if invoice.NormalNumber(t.Number) != "" {
		k.Number = strings.TrimSpace(t.Number)
	}
	if t.AutoRenewal != contract.RenewalUntold {
		k.AutoRenew = t.AutoRenewal == contract.Renews
	}
	if t.RollOver > 0 {
		k.RenewalMonths = t.RollOver
	}
	if t.NoticeDays > 0 || t.NoticeMonths > 0 {
		k.NoticeDays, k.NoticeMonths, k.NoticeTo = t.NoticeDays, t.NoticeMonths, t.NoticeTo
	}
	if t.NoticeForm != "" {
		k.NoticeForm = t.NoticeForm
	}
	if t.Cost.Valid {
		k.CostPerYear, k.Currency = t.Cost, t.Currency
	}
	if t.Cap.Valid {
		k.Cap = t.Cap
	}
	if len(t.Warn) > 0 {
		k.Warn = slices.Clone(t.Warn)
		slices.Sort(k.Warn)
		slices.Reverse(k.Warn)
	}
	return k
}
