package reminders_test

import (
	"testing"

	"duly/parser/renewal"
	"duly/reminders"
	"duly/store"
)

func TestTheVendorsAddressIsKept(t *testing.T) {
	w := newWorld(t)
	address := func() string {
		var v reminders.Vendor
		w.view(func(tx *store.Tx) { v = tx.Vendors()[0] })
		return v.Address
	}
	w.forward("sam", bill("1", dom(8, 1), 100), renewal.Terms{})
	f := bill("2", dom(9, 1), 100)
	f.SellerAddress = "Hafenstraße 12\n20457 Hamburg"
	w.forward("sam", f, renewal.Terms{})
	if got := address(); got != f.SellerAddress {
		t.Errorf("the address is %q", got)
	}
	moved := bill("3", dom(10, 1), 100)
	moved.SellerAddress = "Kaiweg 3\n20457 Hamburg"
	w.forward("sam", moved, renewal.Terms{})
	if got := address(); got != moved.SellerAddress {
		t.Errorf("after the move it is %q", got)
	}
	fraud := bill("4", dom(11, 1), 100)
	fraud.SellerAddress, fraud.IBAN = "Nowhere 1\n10115 Berlin", "GB29NWBK60161331926819"
	w.forward("sam", fraud, renewal.Terms{})
	w.forward("sam", bill("5", dom(11, 2), 100), renewal.Terms{})
	if got := address(); got != moved.SellerAddress {
		t.Errorf("of an invoice with another account it took %q", got)
	}
}
