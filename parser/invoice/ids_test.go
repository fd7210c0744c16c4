package invoice

import (
	"testing"
)

func TestValidIBAN(t *testing.T) {
	for _, ok := range []string{"DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "fr1420041010050500013m02606", "NL91 ABNA 0417 1643 00", "CH93 0076 2011 6238 5295 7"} {
		if !ValidIBAN(ok) {
			t.Errorf("%s is an IBAN", ok)
		}
	}
	for _, bad := range []string{"", "DE89 3704 0044 0532 0130 01", "FR76 **** **** 1739", "DE89370400440532013", "XX00123456789", "US12345678901234567890", "GB82 WEST 1234 5698 7654 33"} {
		if ValidIBAN(bad) {
			t.Errorf("%s is no IBAN", bad)
		}
	}
}

func TestValidVATID(t *testing.T) {
	for _, ok := range []string{"DE123456789", "DE 123 456 789", "FR 12 421000111", "NL123456789B01", "ATU12345678", "IE1234567FA", "GB 987 6543 21", "CHE-123.456.789 MWST", "ES B12345674", "SE556677889901", "PL5250001122"} {
		if !ValidVATID(ok) {
			t.Errorf("%s has the shape of a VAT id", ok)
		}
	}
	for _, bad := range []string{"", "DE12345678", "F63530848134", "US123456789", "XX123456789", "DE12345678A"} {
		if ValidVATID(bad) {
			t.Errorf("%s has no VAT id's shape", bad)
		}
	}
}

func TestNormalNumber(t *testing.T) {
	for _, same := range [][]string{
		{"INV-0042", "inv 0042", "# INV/0042", "ＩＮＶ-0042"},
		{"000417", "417", "# 417", "0417"},
		{"RE 2026 00042", "re-2026-00042"},
	} {
		for _, s := range same[1:] {
			if NormalNumber(s) != NormalNumber(same[0]) {
				t.Errorf("%q and %q differ: %q, %q", s, same[0], NormalNumber(s), NormalNumber(same[0]))
			}
		}
	}
	if NormalNumber("0000") != "0000" || NormalNumber("A-1") == NormalNumber("A-2") {
		t.Error("numbers are told apart")
	}
}

func TestVendorKey(t *testing.T) {
	for _, same := range [][]string{
		{"Larkspur Software, Inc.", "LARKSPUR SOFTWARE INC", "Larkspur Software"},
		{"Hortensia Floristik GmbH & Co. KG", "hortensia floristik"},
		{"Studio Ginepro S.r.l.", "Studio Ginepro SRL", "STUDIO GINEPRO S. R. L."},
		{"Ruitenberg Fietsen B.V.", "Ruitenberg Fietsen BV"},
		{"NUBES DEL SUR, S.L.", "Nubes del Sur SL"},
		{"Björkdal Data AB", "Bjorkdal Data"},
		{"Havblik IT ApS", "HAVBLIK IT"},
		{"Marigold Traders Private Limited", "Marigold Traders Pvt. Ltd."},
		{"Zielony Bor Sp. z o.o.", "Zielony Bor"},
	} {
		for _, s := range same[1:] {
			if VendorKey(s) != VendorKey(same[0]) {
				t.Errorf("%q and %q differ: %q, %q", s, same[0], VendorKey(s), VendorKey(same[0]))
			}
		}
	}
	if VendorKey("AG Maschinen") == VendorKey("KG Maschinen") {
		t.Error("the first word is never a legal form")
	}
}

func FuzzIDs(f *testing.F) {
	f.Add("DE 02 1203 0000 0000 2020 51")
	f.Fuzz(func(t *testing.T, s string) {
		ValidIBAN(s)
		ValidVATID(s)
		VendorKey(s)
		NormalNumber(s)
	})
}
