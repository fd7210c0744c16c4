package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// wordFile writes a Word document of the paragraphs' XML.
func wordFile(t *testing.T, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "minutes.docx")
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"word/document.xml":   `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`,
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func paragraphs(lines ...string) string {
	return "<w:p><w:r><w:t>" + strings.Join(lines, "</w:t></w:r></w:p><w:p><w:r><w:t>") + "</w:t></w:r></w:p>"
}

func cells(rows ...[]string) string {
	var b strings.Builder
	b.WriteString("<w:tbl>")
	for _, r := range rows {
		b.WriteString("<w:tr>")
		for _, c := range r {
			b.WriteString("<w:tc>" + paragraphs(c) + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	return b.String() + "</w:tbl>"
}

// The terminal shows the reading that a mail would get: who, by when, what; counted from the
// meeting's day, with the decisions and risks below.
func TestParseShowsTheMinutesInAWordFile(t *testing.T) {
	path := wordFile(t, paragraphs("Minutes of the ops weekly, 9 November 2026", "Present: Sam Rivera, Lena Brandt", "Decision: the archive moves in December.")+
		paragraphs("Action items")+
		cells([]string{"Action", "Owner", "Due"}, []string{"Renew the VPN certificate", "Sam Rivera", "Friday"}, []string{"Order the laptops", "", ""})+
		paragraphs("Risks", "The old server has no spare disk left."))
	var out bytes.Buffer
	c := parseCommand()
	c.SetArgs([]string{"--locale", "en-GB", "--at", "2026-12-01", path})
	c.SetOut(&out)
	if err := c.Execute(); err != nil {
		t.Fatal(err)
	}
	got := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"minutes.docx: minutes 1. Sam Rivera 2026-11-13 open Renew the VPN certificate", "2. who? when? open Order the laptops",
		"decision the archive moves in December.", "risk The old server has no spare disk left.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown in:\n%s", want, out.String())
		}
	}
}
