package mail

import (
	"testing"
	"time"
)

func TestDecodeWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"},
		{"=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"},
		{"=?UTF-8?B?R3LDvMOfZQ?=", "Grüße"},
		{"=?iso-8859-1?q?caf=E9_au_lait?=", "café au lait"},
		{"=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"},
		{"=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
		{"=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße"},
		{"=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü"},
		{"=?utf-8?Q?with blanks inside?=", "with blanks inside"},
		{"=?utf-8*en?Q?with_language?=", "with language"},
		{`"=?utf-8?Q?J=C3=B6rg?="`, `"Jörg"`},
		{"before =?utf-8?Q?word?= after", "before word after"},
		{"=?utf-8?Q?not closed", "not closed"},
		{"=?utf-8?X?what?=", "=?utf-8?X?what?="},
		{"=?nosuch?Q?caf=E9?=", "café"},
		{"=?", "=?"},
		{"=? ?= ?", "=? ?= ?"},
		{"caf\xe9", "café"},
		{"=?iso-2022-jp?B?GyRCMnE1RBsoQg==?=", "会議"},
		{"=?us-ascii?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"},
		{"a\tb\x00c", "a b c"},
	}
	for _, tt := range tests {
		if got := decodeWords(tt.in); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestParseDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Tue, 24 Nov 2026 10:00:00 +0100", "2026-11-24T10:00:00+01:00"},
		{"24 Nov 2026 10:00 GMT", "2026-11-24T10:00:00Z"},
		{"Tue, 24 Nov 26 10:00:00 -0500 (EST)", "2026-11-24T10:00:00-05:00"},
		{"Tue Nov 24 10:00:00 2026", "2026-11-24T10:00:00Z"},
		{"Tue, 24-Nov-2026 10:00:00 PST", "2026-11-24T10:00:00-08:00"},
		{"2026-11-24 10:00:00 +0000", "2026-11-24T10:00:00Z"},
		{"2026-11-24T10:00:00+01:00", "2026-11-24T10:00:00+01:00"},
		{"Tue, 24 Nov 2026 9:05:07 PM +0100", "2026-11-24T21:05:07+01:00"},
		{"Thu, 31 Nov 2026 10:00:00 +0000", ""},
		{"24 Nov 2026 26:00:00 +0000", ""},
		{"yesterday", ""},
		{"0--", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got := parseDate(tt.in)
		if got.IsZero() && tt.want == "" {
			continue
		}
		if s := got.Format(time.RFC3339); s != tt.want {
			t.Errorf("%q: got %s, want %s", tt.in, s, tt.want)
		}
	}
}
