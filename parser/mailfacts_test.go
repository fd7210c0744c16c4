package parser

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"strings"
	"testing"
	"time"
)

// mailWith is a mail of Sam's with one attachment.
func mailWith(name string, data []byte) []byte {
	return []byte(strings.ReplaceAll(`From: Sam <sam@harbour.example>
To: duly@harbour.example
Subject: A file
Date: Mon, 2 Nov 2026 09:00:00 +0000
Message-ID: <1@harbour.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See the attachment.

--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="`+name+`"
Content-Transfer-Encoding: base64

`+base64.StdEncoding.EncodeToString(data)+`
--b--
`, "\n", "\r\n"))
}

func read(t *testing.T, raw []byte) Facts {
	t.Helper()
	return ReadMail(context.Background(), raw, time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC), Tools{})
}

func archive(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range files {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const ubl = `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>Z-9</cbc:ID><cbc:IssueDate>2026-11-01</cbc:IssueDate><cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">119</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal></Invoice>`

// What an archive holds is read as if it had been attached one by one.
func TestArchive(t *testing.T) {
	f := read(t, mailWith("all.zip", archive(t, map[string]string{
		"notes.txt": "Actions\n- Lena to water the plants by Friday\n", "invoice.xml": ubl,
	})))
	if f.Invoice == nil || f.Invoice.Number != "Z-9" {
		t.Errorf("the invoice in the archive: %+v", f.Invoice)
	}
	if len(f.Documents) != 1 || !strings.Contains(f.Documents[0].Text, "water the plants") {
		t.Errorf("the notes in the archive: %+v", f.Documents)
	}
}

// A file that cannot be read is told with its name and the reason; the rest is read.
func TestUnread(t *testing.T) {
	f := read(t, mailWith("old.doc", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on")))
	if len(f.Unread) != 1 || !strings.HasPrefix(f.Unread[0], "old.doc: ") {
		t.Errorf("what could not be read: %q", f.Unread)
	}
	if !strings.Contains(f.Mail.Text, "See the attachment") {
		t.Errorf("the text: %q", f.Mail.Text)
	}
}
