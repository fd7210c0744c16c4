package parser

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"os"
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
	if len(f.Unread) != 1 || f.Unread[0].Name != "old.doc" || f.Unread[0].Foreign {
		t.Errorf("what could not be read: %+v", f.Unread)
	}
	if !strings.Contains(f.Mail.Text, "See the attachment") {
		t.Errorf("the text: %q", f.Mail.Text)
	}
}

// What an archive had to leave out is told; a picture is no document that anybody expects to be read.
func TestUnreadInside(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"all.zip":  {archive(t, map[string]string{"notes.txt": "hello", "plan/old.doc": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}), "all.zip: plan/old.doc was not read: this is the old Office format"},
		"nest.zip": {archive(t, map[string]string{"b.zip": string(archive(t, map[string]string{"c.doc": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}))}), "nest.zip: b.zip: c.doc was not read: this is the old"},
		"mac.zip":  {archive(t, map[string]string{".DS_Store": "\x00\x01", "__MACOSX/._a": "\x00", "a.txt": "hello"}), ""},
	} {
		f := read(t, mailWith(name, c.data))
		got := ""
		for _, u := range f.Unread {
			got += u.Name + ": " + u.Why
		}
		if !strings.HasPrefix(got, c.want) || got != "" && c.want == "" {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	if f := read(t, mailWith("logo.png", []byte("\x89PNG\r\n\x1a\n\x00\x00"))); len(f.Unread) != 1 || !f.Unread[0].Foreign {
		t.Errorf("a picture: %+v", f.Unread)
	}
}

// An encrypted mail has nothing that can be read.
func TestEncryptedMail(t *testing.T) {
	raw := strings.ReplaceAll(string(mailWith("smime.p7m", []byte("\x00\x01\x02"))), "application/octet-stream", "application/pkcs7-mime")
	raw = strings.Replace(raw, "See the attachment.", "", 1)
	if f := read(t, []byte(raw)); len(f.Unread) != 1 || f.Unread[0].Name != "your mail" {
		t.Errorf("%+v", f.Unread)
	}
}

// A signed invoice is a file that is read, also in a mail without a word, and whatever its type.
func TestSignedInvoiceInMail(t *testing.T) {
	element := func(tag byte, parts ...string) string {
		body := strings.Join(parts, "")
		return string([]byte{tag, 0x82, byte(len(body) >> 8), byte(len(body))}) + body
	}
	xml, err := os.ReadFile("invoice/testdata/xml/fattura-simplified.xml")
	if err != nil {
		t.Fatal(err)
	}
	content := element(0x30, element(6), element(0xA0, element(4, string(xml))))
	p7m := element(0x30, element(6, "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"), element(0xA0, element(0x30, "\x02\x01\x01", element(0x31), content)))
	for _, kind := range []string{"application/octet-stream", "application/pkcs7-mime"} {
		raw := strings.ReplaceAll(string(mailWith("IT1_1.xml.p7m", []byte(p7m))), "application/octet-stream", kind)
		for _, raw := range []string{raw, strings.Replace(raw, "See the attachment.", "", 1)} {
			if f := read(t, []byte(raw)); f.Invoice == nil || f.Invoice.Source != "xml" || len(f.Unread) > 0 {
				t.Errorf("%s: %+v, unread %+v", kind, f.Invoice, f.Unread)
			}
		}
	}
}

// What a bounce asks of any reader is nobody's action item.
func TestABounceHoldsNoItems(t *testing.T) {
	raw := strings.ReplaceAll("From: MAILER-DAEMON@harbour.example\nTo: sam@harbour.example\nSubject: Undelivered Mail Returned to Sender\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n\n"+
		"Your message to lena@quay.example could not be delivered: 550 5.1.1 user unknown.\n\nFor further assistance, please send mail to postmaster. Check the address and try again.\n", "\n", "\r\n")
	if a := Parse(t.Context(), Request{As: "minutes", Data: []byte(raw)}, Tools{}); len(a.Items) > 0 {
		t.Errorf("read from a bounce: %+v", a.Items)
	}
}
