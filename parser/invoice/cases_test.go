package invoice

import (
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/when"
)

var update = flag.Bool("update", false, "write the wanted answers anew")

// show gives the fields of an invoice as "key: value" lines, empty ones left out.
func show(inv Invoice) map[string]string {
	amount := func(d decimal.NullDecimal) string {
		if !d.Valid {
			return ""
		}
		return d.Decimal.StringFixed(2)
	}
	m := map[string]string{
		"kind": inv.Kind, "number": inv.Number, "issue_date": inv.IssueDate.String(), "due_date": inv.DueDate.String(),
		"seller_name": inv.SellerName, "seller_vat": inv.SellerVAT, "seller_tax_id": inv.SellerTaxID, "buyer_name": inv.BuyerName, "buyer_vat": inv.BuyerVAT,
		"po_number": inv.PONumber, "contract_number": inv.ContractNumber, "currency": inv.Currency, "preceding_invoice": inv.PrecedingInvoice,
		"net": amount(inv.Net), "tax": amount(inv.Tax), "gross": amount(inv.Gross), "payable": amount(inv.Payable),
		"iban": inv.IBAN, "bic": inv.BIC, "period_start": inv.PeriodStart.String(), "period_end": inv.PeriodEnd.String(), "next_billing": inv.NextBilling.String(),
		"source": inv.Source, "seller_address": strings.ReplaceAll(inv.SellerAddress, "\n", ", "), "seller_country": inv.SellerCountry, "customer_number": inv.CustomerNumber,
	}
	for i, l := range inv.Lines {
		m["line."+string(rune('1'+i))] = strings.Join([]string{l.Name, l.Qty.Decimal.String(), l.Unit, l.UnitPrice.Decimal.String(), l.Net.Decimal.String(), l.VATRate.Decimal.String()}, " | ")
	}
	for k, v := range m {
		if v == "" {
			delete(m, k)
		}
	}
	return m
}

func readWant(t *testing.T, path string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	m := map[string]string{}
	for _, line := range strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n") {
		if k, v, ok := strings.Cut(line, ": "); ok {
			m[k] = v
		}
	}
	return m
}

func writeWant(t *testing.T, path string, got map[string]string) {
	t.Helper()
	var lines []string
	for k, v := range got {
		lines = append(lines, k+": "+v)
	}
	sort.Strings(lines)
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// compare reports each wanted field that differs; "none" wants the document left alone.
func compare(t *testing.T, want, got map[string]string) {
	t.Helper()
	for k, w := range want {
		if got[k] != w {
			t.Errorf("%s: got %q, want %q", k, got[k], w)
		}
	}
}

// TestTextCases reads each testdata/text/NAME.txt; NAME.want holds the fields that must
// be right, not all that are read.
func TestTextCases(t *testing.T) {
	eachCase(t, "testdata/text/*.txt", func(t *testing.T, data []byte) map[string]string {
		c := Context{Context: when.Context{At: time.Date(2026, 2, 1, 9, 0, 0, 0, time.UTC), Locale: "en-US"}}
		inv, ok := ReadText(string(data), "text", c)
		if !ok {
			return map[string]string{"kind": KindOf(string(data)), "invoice": "none"}
		}
		return show(inv)
	})
}

// TestXMLCases reads each testdata/xml/NAME.xml.
func TestXMLCases(t *testing.T) {
	eachCase(t, "testdata/xml/*.xml", func(t *testing.T, data []byte) map[string]string {
		inv, err := ReadXML(data)
		if err != nil {
			return map[string]string{"error": err.Error()}
		}
		return show(inv)
	})
}

// eachCase runs every file with LF and with CRLF.
func eachCase(t *testing.T, glob string, read func(*testing.T, []byte) map[string]string) {
	files, err := filepath.Glob(glob)
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in %s: %v", glob, err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		wantFile := strings.TrimSuffix(f, filepath.Ext(f)) + ".want"
		lf := strings.ReplaceAll(string(data), "\r\n", "\n")
		if *update {
			writeWant(t, wantFile, read(t, []byte(lf)))
		}
		want := readWant(t, wantFile)
		for name, text := range map[string]string{"LF": lf, "CRLF": strings.ReplaceAll(lf, "\n", "\r\n")} {
			t.Run(filepath.Base(f)+"/"+name, func(t *testing.T) {
				compare(t, want, read(t, []byte(text)))
			})
		}
	}
}
