package parser

import (
	"testing"
	"time"

	"duly/parser/minutes"
	"duly/parser/when"
)

func sent() minutes.Context {
	return minutes.Context{Context: when.Context{At: time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC), Locale: "en-GB"}}
}

// An item in the mail's text and in its attachment is one, with what either says of it.
func TestTextAndAttachmentAreOne(t *testing.T) {
	m := ReadMinutes("Minutes", "In short:\n\nActions\n- Sam to renew the VPN certificate\n- Lena to phone the landlord by 20 November\n", []Document{{Text: `Ops weekly, 9 November 2026

Decision: the archive moves in December.

Actions
- Sam to renew the VPN certificate by Friday
- Lena to phone the landlord by 20 November
- Priya to order laptops
`}}, sent())
	if len(m.Items) != 3 {
		t.Fatalf("%d items: %+v", len(m.Items), m.Items)
	}
	for k, want := range []struct{ owner, due string }{{"Sam", "2026-11-13"}, {"Lena", "2026-11-20"}, {"Priya", ""}} {
		if i := m.Items[k]; i.Owner != want.owner || i.Due.String() != want.due {
			t.Errorf("%s: %s by %s, want %+v", i.Task, i.Owner, i.Due, want)
		}
	}
	if len(m.Decisions) != 1 {
		t.Errorf("decisions: %+v", m.Decisions)
	}
}

// A date that has just passed is overdue, not almost a year ahead.
func TestWhatIsOverdue(t *testing.T) {
	for due, want := range map[string]string{
		"by 6 November": "2026-11-06", "by 20 November": "2026-11-20", "by 6 November 2027": "2027-11-06",
		"by 15 January": "2027-01-15", "by 06/11/27": "2027-11-06", "by 1 August": "2027-08-01",
	} {
		m := ReadMinutes("", "Actions\n- Sam to renew the VPN certificate "+due+"\n", nil, sent())
		if len(m.Items) != 1 || m.Items[0].Due.String() != want {
			t.Errorf("%s: %+v", due, m.Items)
		}
	}
}

// Two people with one task each have an item.
func TestTwoOwnersAreTwoItems(t *testing.T) {
	m := ReadMinutes("", "Actions\n- Sam to send the time sheet by Friday\n", []Document{{Text: "Actions\n- Lena to send the time sheet by Friday\n"}}, sent())
	if len(m.Items) != 2 {
		t.Errorf("%d items: %+v", len(m.Items), m.Items)
	}
}

// "Friday" counts from the meeting, wherever its day stands.
func TestTheMeetingsDayCounts(t *testing.T) {
	const action = "Actions\n- Sam to renew the certificate by Friday\n"
	for name, c := range map[string]struct {
		subject, text, document, want string
	}{
		"nowhere":                 {"Minutes", action, "", "2026-11-13"},
		"in the subject":          {"Minutes of 3 November", action, "", "2026-11-06"},
		"in figures":              {"Ops weekly 03/11/2026", action, "", "2026-11-06"},
		"in the text":             {"Minutes", "Ops weekly\nDate: 3 November 2026\n\n" + action, "", "2026-11-06"},
		"text over attachment":    {"Minutes", "Ops weekly\nDate: 3 November 2026\n\nsee below", action, "2026-11-06"},
		"subject over attachment": {"Ops weekly 3 Nov", "Attached.", action, "2026-11-06"},
		"a deadline":              {"Prepare for 20 December", action, "", "2026-11-13"},
		"long ago":                {"As in the contract of 3 March 2024", action, "", "2026-11-13"},
	} {
		t.Run(name, func(t *testing.T) {
			var docs []Document
			if c.document != "" {
				docs = []Document{{Text: c.document}}
			}
			m := ReadMinutes(c.subject, c.text, docs, sent())
			if len(m.Items) != 1 || m.Items[0].Due.String() != c.want {
				t.Errorf("want %s: %+v", c.want, m.Items)
			}
		})
	}
}
