package reminders_test

import (
	"testing"

	"duly/reminders"
)

// TestSeal holds that a Message-ID is known again, and that none can be made without the key.
func TestSeal(t *testing.T) {
	s := reminders.Seal{Key: []byte("secret"), Domain: "harbour.example"}
	other := reminders.Seal{Key: []byte("another"), Domain: "harbour.example"}
	id := s.MessageID("receipt/1@x")
	switch {
	case id != s.MessageID("receipt/1@x"):
		t.Error("the same act has two Message-IDs")
	case id == s.MessageID("receipt/2@x"):
		t.Error("two acts have one Message-ID")
	case !s.IsOurs(id) || other.IsOurs(id):
		t.Error("the MAC does not tell whose it is")
	case s.FromToken(s.Token("receipt/1@x")) != id:
		t.Error("the plus-token does not lead to its letter")
	case s.FromToken("x.y") != "" || s.IsOurs("duly.@harbour.example") || s.IsOurs(""):
		t.Error("anything is taken for ours")
	}
}
