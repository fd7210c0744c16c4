package invoice

import (
	"strings"
	"testing"
	"time"

	"duly/parser/when"
)

func TestTheSellersAddress(t *testing.T) {
	for text, want := range map[string]string{
		"Kestrel Networks GmbH · Hafenstraße 12 · 20457 Hamburg\n\nAcme Ltd\n1 Quay Street\nBristol BS1 4ER\n": "Hafenstraße 12\n20457 Hamburg",
		"Kestrel Networks GmbH, Hafenstraße 12, D-20457 Hamburg\n\nAcme Ltd\n":                                 "Hafenstraße 12\nD-20457 Hamburg",
		"Kestrel Networks GmbH\nHaus 3\nHafenstraße 12\n20457 Hamburg\n\nBill to:\nAcme Ltd\n":                 "Haus 3\nHafenstraße 12\n20457 Hamburg",
		"Kestrel Networks Ltd\n12 Harbour Road\nBristol BS1 4ER\n":                                             "12 Harbour Road\nBristol BS1 4ER",
		"Kestrel Networks, LLC, 101 Harbor Drive, Boston, MA 02110\n":                                          "101 Harbor Drive\nBoston MA 02110",
		"Kestrel Networks BV | Havenkade 7 | 3011 AB Rotterdam\n":                                              "Havenkade 7\n3011 AB Rotterdam",
		"Kestrel Networks SARL\n12, rue du Port\n33000 Bordeaux\n":                                             "12, rue du Port\n33000 Bordeaux",
		"Kestrel Networks GmbH\nInvoice 4711\n12345 Items\n":                                                   "",
		"Kestrel Networks GmbH\nTel: 040 1234\n20457 Hamburg\n":                                                "",
		"Bill to:\nAcme Ltd\n1 Quay Street\nBristol BS1 4ER\n\nKestrel Networks GmbH\n":                        "",
	} {
		body := text + "\nInvoice number: 2026-17\nInvoice date: 1 November 2026\n\nFibre line     100.00\nTotal EUR     100.00\n"
		inv, ok := ReadText(body, "text", Context{Context: when.Context{At: time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC), Locale: "en-GB"}})
		if !ok || inv.SellerAddress != want {
			t.Errorf("%s\nof %q: %q, want %q", strings.TrimSpace(text), inv.SellerName, inv.SellerAddress, want)
		}
	}
}
