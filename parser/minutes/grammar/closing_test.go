package grammar

import "testing"

func TestStatusPhraseOfPartsAndOfTheWhole(t *testing.T) {
	for remark, want := range map[string]string{
		"Advert closed":                               "",
		"Advert closed, two names received":           "",
		"Survey completed, report awaited":            StatusOpen,
		"Anruf erledigt, Antwort steht aus":           StatusOpen,
		"Portal form completed, upload begun":         "",
		"Trustees must complete the module by March":  "",
		"Action closed":                               StatusDone,
		"Item 24/41 was closed":                       StatusDone,
		"Now complete":                                StatusDone,
		"Marina completed 8 January":                  StatusDone,
		"Fitted on 2 February. Action closed.":        StatusDone,
		"All completed":                               StatusDone,
		"Get the van quote: done, 189 a month":        StatusDone,
		"Completed – see the paper for the next item": StatusDone,
	} {
		if got := StatusField(remark); got != want {
			t.Errorf("%q: %q, want %q", remark, got, want)
		}
	}
}

func TestFulfils(t *testing.T) {
	for _, c := range []struct {
		task, news string
		want       bool
	}{
		{"Order two bins", "Ordered 25/9", true},
		{"Book the hall", "Booked", true},
		{"Replace the switch", "Ordered", false},
		{"Order two bins", "Ordered, still waiting", false},
	} {
		if got := Fulfils(c.task, c.news); got != c.want {
			t.Errorf("%q of %q: %v", c.news, c.task, got)
		}
	}
}
