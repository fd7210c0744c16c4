package contract

import (
	"slices"
	"strings"
)

// What a column of a list holds.
type column int

const (
	nameColumn column = iota + 1
	vendorColumn
	numberColumn
	startColumn
	endColumn
	renewsColumn
	termColumn
	rollOverColumn
	autoColumn
	noticeColumn
	costColumn
	monthlyColumn
	currencyColumn
	ownerColumn
	deputyColumn
	capColumn
)

// columnNames are what the columns of contract and licence lists are called.
var columnNames = map[column][]string{
	nameColumn: {"contract", "name", "product", "service", "licence", "license", "software", "subscription", "description", "title", "item",
		"vertrag", "produkt", "lizenz", "bezeichnung", "dienst"},
	vendorColumn: {"vendor", "supplier", "provider", "company", "publisher", "manufacturer", "anbieter", "lieferant", "hersteller", "firma"},
	numberColumn: {"contract number", "contract no", "number", "contract id", "vertragsnummer", "vertragsnr", "nummer"},
	startColumn:  {"start", "start date", "from", "begin", "valid from", "begins", "beginn", "von", "vertragsbeginn", "startdatum"},
	endColumn: {"end", "end date", "until", "to", "expires", "expiry", "expiry date", "expiration", "expiration date", "valid until",
		"valid to", "term end", "ends", "ende", "bis", "vertragsende", "enddatum", "ablauf", "laufzeitende"},
	renewsColumn:   {"renewal", "renewal date", "renews", "renews on", "next renewal", "verlängerung am"},
	termColumn:     {"term", "duration", "laufzeit", "first term", "term months", "term in months", "laufzeit monate"},
	rollOverColumn: {"renewal term", "renewal months", "roll over", "rollover", "renews for", "extension", "verlängerung"},
	autoColumn:     {"auto renew", "auto renewal", "autorenew", "automatic renewal", "renews by itself", "auto renewing", "automatische verlängerung"},
	noticeColumn: {"notice", "notice period", "notice days", "notice in days", "notice months", "notice in months", "notice period days",
		"notice period months", "notice period in days", "notice period in months", "kündigungsfrist", "frist", "cancellation period"},
	costColumn:     {"a year", "annual", "per year", "jahreskosten", "jahrespreis"}, // and see sumColumn
	monthlyColumn:  {"per month", "monthly", "monatlich"},
	currencyColumn: {"currency", "währung"},
	ownerColumn:    {"owner", "responsible", "contact", "contract owner", "business owner", "verantwortlich", "verantwortlicher", "besitzer"},
	deputyColumn:   {"second", "deputy", "second owner", "backup", "stellvertreter", "vertretung"},
	capColumn:      {"cap", "price cap", "max increase"},
}

// columnUnits end the name of a column and say nothing of what it holds.
var columnUnits = []string{" eur", " usd", " gbp", " chf", " date"}

// columnOf is what a column of this head holds; 0 unknown.
func columnOf(head string) column {
	words := strings.FieldsFunc(strings.ToLower(head), func(r rune) bool { return strings.ContainsRune(" \t\n_-.:/*#()€$£", r) })
	head = strings.Join(words, " ")
	for _, unit := range columnUnits {
		head = strings.TrimSuffix(head, unit)
	}
	// "Contract end" and "Vendor name" say no more than "End" and "Vendor".
	for _, h := range []string{head, strings.TrimPrefix(head, "contract "), strings.TrimSuffix(head, " name")} {
		for c, names := range columnNames {
			for _, n := range names {
				if h == n || h == n+" date" {
					return c
				}
			}
		}
	}
	return sumColumn(words)
}

// The words of a column that holds sums: what they are, how often they are paid, and what says
// nothing of either.
var (
	sumNouns   = strings.Fields("cost costs price amount value fee fees spend charge kosten preis betrag gebühr wert")
	sumYearly  = strings.Fields("annual yearly year pa p.a a an jahr jährlich annum")
	sumMonthly = strings.Fields("monthly month pm monat monatlich mtl")
	sumOthers  = strings.Fields("per pro total net netto contract current p m in eur usd gbp chf")
)

// sumColumn reads the head of a column of sums: "Cost p.a.", "Total contract value (EUR)",
// "Fee per month"; 0 for others.
func sumColumn(words []string) column {
	noun, monthly := false, slices.Contains(words, "m")
	for _, w := range words {
		switch {
		case slices.Contains(sumNouns, w):
			noun = true
		case slices.Contains(sumMonthly, w):
			monthly = true
		case !slices.Contains(sumYearly, w) && !slices.Contains(sumOthers, w):
			return 0
		}
	}
	switch {
	case !noun:
		return 0
	case monthly:
		return monthlyColumn
	}
	return costColumn
}

// columns are where the columns of a list stand, from 0.
type columns map[column]int

func (cs columns) any(wanted ...column) bool {
	for _, c := range wanted {
		if _, ok := cs[c]; ok {
			return true
		}
	}
	return false
}

// cell is the text of a row in a column; "" where the row or the list has none.
func (cs columns) cell(cells []string, c column) string {
	i, ok := cs[c]
	if !ok || i >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[i])
}

// maxHead is how many rows may stand before the names of the columns, with them.
const maxHead = 10

// findHead finds the row that names the columns of a contract list: what it is, a day of
// its term or its notice, and what lists of tasks have not.
func findHead(table [][]string) (row int, cs columns, ok bool) {
	for n, cells := range table[:min(len(table), maxHead)] {
		cs = columns{}
		for i, head := range cells {
			if c := columnOf(head); c != 0 && !cs.any(c) {
				cs[c] = i
			}
		}
		if cs.any(nameColumn, vendorColumn) && cs.any(endColumn, renewsColumn, noticeColumn, termColumn) &&
			cs.any(vendorColumn, costColumn, monthlyColumn, noticeColumn, renewsColumn, autoColumn, rollOverColumn, numberColumn) {
			return n, cs, true
		}
	}
	return 0, nil, false
}
