package contract

import (
	"strings"

	"duly/parser/scan"
)

var noticeWords = []string{"notice", "kündigung", "préavis", "preavis", "preaviso", "opzegtermijn", "preavviso"}

func saysNotice(part string) bool { return scan.ContainsOne(strings.ToLower(part), noticeWords) }

// noticeForms are in the order in which they decide: "written notice by email" is an email.
var noticeForms = []struct{ word, form string }{
	{"registered", Registered}, {"email", Email}, {"e-mail", Email}, {"online", Online}, {"portal", Online}, {"writ", Written},
}

// readNotice reads "notice 3 months", "90 days' written notice", "notice one month to the
// end of a quarter". "No notice" tells nothing.
func (t *Told) readNotice(part string) Problem {
	lower := strings.ToLower(part)
	if strings.Contains(lower, "no notice") {
		return Problem{}
	}
	for _, to := range []string{ToMonth, ToQuarter, ToYear} {
		if scan.ContainsOne(lower, []string{"end of the " + to, "end of " + to, "end of a " + to, to + " end", to + "-end"}) {
			t.NoticeTo = to
		}
	}
	for _, f := range noticeForms {
		if strings.Contains(lower, f.word) && t.NoticeForm != Registered { // the strictest stays
			t.NoticeForm = f.form
			break
		}
	}
	months, days, ok := span(part)
	if !ok {
		return Problem{Kind: BadNotice, Text: part}
	}
	t.NoticeMonths, t.NoticeDays = months, days+30*months
	return Problem{}
}
