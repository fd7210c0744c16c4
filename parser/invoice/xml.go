package invoice

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/value"
	"duly/parser/when"
)

// ErrNotInvoice says that a document was read and is no invoice: an order, a catalogue,
// a status message, or no e-invoice at all.
var ErrNotInvoice = errors.New("this is no invoice")

// ReadXML reads a UBL 2 invoice or credit note (PEPPOL, XRechnung), a Cross Industry
// Invoice (ZUGFeRD 1 and 2, Factur-X, XRechnung) or a FatturaPA, signed (.p7m) or not. Of
// a FatturaPA with several bodies it returns the first. Totals are as the document states them, never
// recomputed. The error is ErrNotInvoice where the XML is something else.
func ReadXML(data []byte) (Invoice, error) {
	all, err := ReadXMLAll(data)
	if err != nil {
		return Invoice{}, err
	}
	return all[0], nil
}

// ReadXMLAll is ReadXML for files that hold several invoices: at least one where err is nil.
func ReadXMLAll(data []byte) ([]Invoice, error) {
	root, err := parseXML(data)
	if err != nil {
		return nil, err
	}
	var all []Invoice
	if r := root.find(3, "FatturaElettronica", "FatturaElettronicaSemplificata"); r != nil {
		all = readFatturaPA(r)
	} else if r := root.find(3, "CrossIndustryInvoice", "CrossIndustryDocument"); r != nil {
		all = readCII(r)
	} else if r := root.find(3, "Invoice", "CreditNote", "SelfBilledInvoice", "SelfBilledCreditNote", "FreightInvoice"); r != nil {
		all = readUBL(r)
	}
	if len(all) == 0 {
		return nil, ErrNotInvoice
	}
	for i := range all {
		all[i].Source = "xml"
	}
	return all, nil
}

// kindOfCode turns a UNTDID 1001 document code into a kind; "" where the code names
// something that asks for no payment: an order, a quote, a despatch advice.
func kindOfCode(code string) string {
	switch strings.TrimLeft(code, "0") {
	case "381", "261", "262", "296", "308", "396", "81", "83", "420", "458", "532", "502", "503":
		return "credit_note"
	case "384", "383":
		return "corrected"
	case "220", "221", "226", "227", "230", "231", "310", "351", "352", "270", "632", "105", "315", "320":
		return ""
	}
	return "invoice"
}

// xmlAmount reads an amount of an e-invoice: a decimal point, no thousands mark. Some
// senders write a comma.
func xmlAmount(s string) decimal.NullDecimal {
	s = strings.TrimPrefix(strings.TrimSpace(s), "+")
	if d, err := decimal.NewFromString(s); err == nil && len(s) < 40 && !strings.ContainsAny(s, "eE") {
		return decimal.NewNullDecimal(d)
	}
	d, ok := value.ParseAmount(s)
	return decimal.NullDecimal{Decimal: d, Valid: ok}
}

// xmlDay reads "2018-06-05", with or without a zone or a time behind it, and "20180605".
// The day is the sender's: a zone never shifts it.
func xmlDay(s string) when.Day {
	s = strings.TrimSpace(s)
	if len(s) >= 8 && !strings.ContainsAny(s[:8], "-./") {
		s = s[:4] + "-" + s[4:6] + "-" + s[6:8]
	}
	if len(s) >= 10 {
		if d, err := when.ParseDay(s[:10]); err == nil {
			return d
		}
	}
	d, _ := value.ParseNumericDate(s, value.OrderUnknown)
	return d
}

func sumOf(ds ...decimal.NullDecimal) decimal.NullDecimal {
	var sum decimal.NullDecimal
	for _, d := range ds {
		if d.Valid {
			sum = decimal.NewNullDecimal(sum.Decimal.Add(d.Decimal))
		}
	}
	return sum
}
