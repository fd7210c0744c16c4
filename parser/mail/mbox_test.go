package mail

import (
	"strings"
	"testing"
)

func TestSplitMbox(t *testing.T) {
	const box = "From lena@alpha.example Mon Nov 23 10:00:00 2026\nSubject: one\n\nFirst.\n>From here on it is quoted.\nFrom the start of a line, but in the text.\n\n" +
		"From sam@alpha.example Tue Nov 24 10:00:00 2026\nSubject: two\n\nSecond.\n"
	for name, data := range map[string]string{"LF": box, "CRLF": strings.ReplaceAll(box, "\n", "\r\n")} {
		mails := SplitMbox([]byte(data))
		if len(mails) != 2 {
			t.Fatalf("%s: got %d mails", name, len(mails))
		}
		one, two := Parse(mails[0], readAt), Parse(mails[1], readAt)
		if one.Subject != "one" || !strings.Contains(one.Text, "\nFrom here on it is quoted.\nFrom the start") {
			t.Errorf("%s: the first reads %q, %q", name, one.Subject, one.Text)
		}
		if two.Subject != "two" || two.Text != "Second.\n" {
			t.Errorf("%s: the second reads %q, %q", name, two.Subject, two.Text)
		}
	}
	if mails := SplitMbox([]byte("no mailbox\n")); len(mails) != 0 {
		t.Errorf("got %d mails of none", len(mails))
	}
}

func TestLooksLikeMail(t *testing.T) {
	tests := map[string]bool{
		"From: a@b.example\nSubject: x\n\ntext":                              true,
		"Received: by x\n with y\nTo: c@d.example\n\n":                       true,
		"From a@b.example Mon Nov 23 10:00:00 2026\nTo: c@d\nSubject: x\n\n": true,
		"Minutes of Monday\nTo: do\n":                                        false,
		"Date: 24 Nov 2026\n\nMinutes":                                       false,
		"Attendees: Sam, Lena\nAgenda: offer\n":                              false,
		"Weekly meeting\nDate: 24 Nov\nTo: all\n\n":                          false,
		"":         false,
		"%PDF-1.4": false,
	}
	for data, want := range tests {
		if got := LooksLikeMail([]byte(data)); got != want {
			t.Errorf("%q: got %t", data, got)
		}
	}
}
