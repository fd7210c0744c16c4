package scan

import "testing"

func TestCut(t *testing.T) {
	if v, ok := CutField("FROM:  Sam ", "from:"); !ok || v != "Sam" {
		t.Errorf("%q", v)
	}
	if v, ok := CutPrefixFold("Please  call", "please "); !ok || v != " call" {
		t.Errorf("%q", v)
	}
	if v, ok := CutPrefixFold("Ple", "please "); ok || v != "Ple" {
		t.Errorf("%q", v)
	}
}

func TestLower(t *testing.T) {
	for s, want := range map[string]string{"ÜBER Uns": "über uns", "Ⱥ Before": "Ⱥ before", "İ\xffA": "İ\xffa", "": ""} {
		if got := Lower(s); got != want || len(got) != len(s) {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestBeginsFold(t *testing.T) {
	for _, c := range []struct {
		s, w string
		want bool
	}{{"Über uns", "über", true}, {"To Sam", "to", true}, {"\x14o", "to", false}, {"T", "to", false}} {
		if BeginsFold(c.s, c.w) != c.want {
			t.Errorf("%q, %q: %v", c.s, c.w, !c.want)
		}
	}
}

func TestEndsFold(t *testing.T) {
	for _, c := range []struct {
		s, w string
		want bool
	}{{"MeetBot", "bot", true}, {"bot", "bot", true}, {"botany", "bot", false}, {"ot", "bot", false}} {
		if EndsFold(c.s, c.w) != c.want {
			t.Errorf("%q, %q: %v", c.s, c.w, !c.want)
		}
	}
}

func TestLeadingNumber(t *testing.T) {
	if v, n := LeadingNumber("120 days"); v != 120 || n != 3 {
		t.Errorf("%d in %d bytes", v, n)
	}
	if _, n := LeadingNumber("99999999999999999999"); n != 9 {
		t.Errorf("%d digits are read, where nine do not overflow", n)
	}
}
