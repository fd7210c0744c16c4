package mail

import "testing"

func TestAuthentic(t *testing.T) {
	const mx = "mx.beta.example"
	tests := []struct {
		name, header string
		pass, known  bool
	}{
		{"nothing said", "From: lena@alpha.example\n", false, false},
		{"dmarc", "Authentication-Results: mx.beta.example; dmarc=pass header.from=alpha.example\nFrom: lena@alpha.example\n", true, true},
		{"dmarc failed", "Authentication-Results: mx.beta.example; dkim=pass header.d=alpha.example; dmarc=fail header.from=alpha.example\nFrom: lena@alpha.example\n", false, true},
		{"dmarc of another domain", "Authentication-Results: mx.beta.example; dmarc=pass header.from=evil.example\nFrom: lena@alpha.example\n", false, true},
		{"dkim of the domain", "Authentication-Results: mx.beta.example; dkim=pass header.d=alpha.example\nFrom: lena@mail.alpha.example\n", true, true},
		{"dkim of another", "Authentication-Results: mx.beta.example; dkim=pass header.d=evil.example\nFrom: lena@alpha.example\n", false, true},
		{"spf of the domain", "Authentication-Results: mx.beta.example; spf=pass smtp.mailfrom=bounce@alpha.example; dmarc=none\nFrom: lena@alpha.example\n", true, true},
		{"spf of another", "Authentication-Results: mx.beta.example; spf=pass smtp.mailfrom=mallory@evil.example\nFrom: lena@alpha.example\n", false, true},
		{"written by the sender", "Authentication-Results: mx.beta.example; dmarc=fail header.from=alpha.example\nAuthentication-Results: mx.beta.example; dmarc=pass header.from=alpha.example\nFrom: lena@alpha.example\n", false, true},
		{"another server", "Authentication-Results: mx.evil.example; dmarc=pass header.from=alpha.example\nFrom: lena@alpha.example\n", false, false},
		{"in a comment", "Authentication-Results: mx.beta.example; spf=fail (x; dmarc=pass header.from=alpha.example) smtp.mailfrom=evil.example\nFrom: lena@alpha.example\n", false, true},
		{"in quotation marks", "Authentication-Results: mx.beta.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=alpha.example\"@evil.example\nFrom: lena@alpha.example\n", false, true},
		{"two senders", "Authentication-Results: mx.beta.example; dmarc=pass header.from=alpha.example\nFrom: lena@alpha.example\nFrom: mallory@evil.example\n", false, false},
		{"version and case", "Authentication-Results: MX.beta.example 1;\n dmarc=pass (p=none) header.from=alpha.example\nFrom: lena@ALPHA.example\n", true, true},
	}
	for _, tt := range tests {
		m := Parse([]byte(tt.header+"\nhello\n"), readAt)
		if pass, known := Authentic(m, mx); pass != tt.pass || known != tt.known {
			t.Errorf("%s: got pass %t, known %t", tt.name, pass, known)
		}
	}
	if _, known := Authentic(Parse([]byte("Authentication-Results: x; dmarc=pass\nFrom: a@x.example\n\n"), readAt), ""); known {
		t.Error("without a configured server nothing is known")
	}
}
