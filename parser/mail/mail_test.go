package mail

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write what is read now as what is wanted")

var readAt = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

// wanted is what a user sees of a mail, in the order in which one reads it.
type wanted struct {
	Author      Author
	From        []Address `json:",omitempty"`
	ReplyTo     []Address `json:",omitempty"`
	To, Cc      []Address `json:",omitempty"`
	Subject     string    `json:",omitempty"`
	Date        string    `json:",omitempty"`
	MessageID   string    `json:",omitempty"`
	InReplyTo   []string  `json:",omitempty"`
	References  []string  `json:",omitempty"`
	Text        []string  // lines
	HasHTML     bool      `json:",omitempty"`
	Attachments []string  `json:",omitempty"`
	Away        *Away     `json:",omitempty"`
	Bounce      *Bounce   `json:",omitempty"`
	ListID      string    `json:",omitempty"`
	Bulk        bool      `json:",omitempty"`
	Forwarded   bool      `json:",omitempty"`
	Suspicious  []string  `json:",omitempty"`
	Damage      []string  `json:",omitempty"`
}

func seen(m Message) wanted {
	w := wanted{Author: m.Author, From: m.From, ReplyTo: m.ReplyTo, To: m.To, Cc: m.Cc, Subject: m.Subject,
		MessageID: m.MessageID, InReplyTo: m.InReplyTo, References: m.References, Text: strings.Split(m.Text, "\n"),
		HasHTML: m.HTML != "", ListID: m.ListID, Bulk: m.Bulk, Forwarded: m.Forwarded, Suspicious: m.Suspicious, Damage: m.Damage}
	if !m.Date.IsZero() {
		w.Date = m.Date.Format(time.RFC3339)
	}
	for _, a := range m.Attachments {
		text := strings.ReplaceAll(string(a.Data), "\r\n", "\n")
		w.Attachments = append(w.Attachments, a.Name+" | "+a.Type+" | "+text[:min(len(text), 40)])
	}
	if m.Away != (Away{}) {
		w.Away = &m.Away
	}
	if len(m.Bounce.Failed)+len(m.Bounce.MessageIDs) > 0 {
		w.Bounce = &m.Bounce
	}
	return w
}

// TestCases reads each mail of testdata with LF and with CRLF.
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.eml")
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".eml"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			lf := shown(t, raw)
			want := strings.TrimSuffix(file, ".eml") + ".json"
			if *update {
				if err := os.WriteFile(want, lf, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			answer, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(lf, answer) {
				t.Errorf("got\n%s\nwant\n%s", lf, answer)
			}
			if crlf := shown(t, bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n"))); !bytes.Equal(crlf, answer) {
				t.Errorf("with CRLF got\n%s\nwant\n%s", crlf, answer)
			}
		})
	}
}

func shown(t *testing.T, raw []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(seen(Parse(raw, readAt))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func seedCases(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.eml")
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
}

func TestForwarded(t *testing.T) {
	tests := []struct {
		subject, text string
		want          bool
	}{
		{"Fwd: minutes", "", true},
		{"WG: Protokoll", "", true},
		{"TR : compte rendu", "", true},
		{"minutes", "---------- Forwarded message ---------\nFrom: a", true},
		{"minutes", "-----Original Message-----\nFrom: a", true},
		{"Re: minutes", "-----Original Message-----\nFrom: a", false},
		{"minutes", "Begin forwarded message:\n\n> From: a", true},
		{"Re: minutes", "done\n\n-----Original Message-----", false},
		{"Item: minutes", "hello", false},
	}
	for _, tt := range tests {
		if got := isForward(tt.subject, tt.text); got != tt.want {
			t.Errorf("%q %q: got %t", tt.subject, tt.text, got)
		}
	}
}
