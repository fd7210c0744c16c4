// Package renewal reads what contracts and notices say of a term, its renewal, the notice that ends it, and its price.
package renewal

import (
	"strings"

	"duly/parser/value"
	"duly/parser/when"
)

// Bounds of what is read of a contract: its bytes, and the words of one sentence.
const (
	MaxText        = 1 << 20
	maxClauseWords = 600
)

// Terms are what a text says of a contract's term, renewal and notice.
type Terms struct {
	Start          when.Day
	End            when.Day // last day of the current term; for "renews on 14 July" the day before
	RenewsOn       when.Day // the first day of the next term, where it is said
	TermMonths     int      // first term, in months; 0 unknown
	RenewalMonths  int      // roll-over term, in months; 0 unknown or without end
	AutoRenew      bool
	NoticeDays     int      // a month counts 30 days, a year 365; 0 unknown or unclear
	NoticeMonths   int      // where the notice is said in months, so that month arithmetic is exact
	NoticeTo       string   // what the notice runs to where that is not the term: "month", "quarter" or "year"
	NoticeExtends  bool     // the notice is the one that extends; without it the contract ends
	NoticeForm     string   // how notice must be given: "written", "registered", "email", "online" (in the customer's account) or ""
	NoticeDeadline when.Day // where the text states the day itself
	Trial          bool     // End is the end of a trial
	Price          Price    // from the renewal on
	Unclear        string   // the words that must be asked about: "sixty 90 days"
	Evidence       []string // the sentences that the above rests on
}

// Read reads what a contract, an order form or a renewal notice says of its term,
// its renewal and the notice that ends it, in English, German, French, Spanish, Dutch, Italian and
// Portuguese. A right to terminate at any time is no renewal notice and is left out. Two
// numbers that differ ("sixty 90 days") leave NoticeDays 0 and are given in Unclear.
func Read(text string, c when.Context) Terms {
	var t Terms
	if len(text) > MaxText {
		text = text[:MaxText]
	}
	var notices noticeFinder
	further := -3      // the last clause that tells of the time behind a term
	asked := -3        // the last one that tells how to keep it from coming
	form := ""         // how notice is given, where a sentence of its own says it
	single := false    // it is told that nothing renews
	var lastDay Clause // states the last day for notice
	same := false      // each further term is as long as the first
	for i, s := range Clauses(text) {
		renewed := t.AutoRenew
		used := readRenewal(s, &t)
		if prevents(s) {
			asked = i
			if i-further <= 2 && !t.AutoRenew {
				t.AutoRenew, used = true, true
			}
		}
		if goesFurther(s) && !optional(s) && !otherSubjects.In(s.Flat) {
			further = i
		}
		same = same || asLong.In(s.Flat) && SaysRenew.In(s.Flat)
		if t.AutoRenew && !renewed {
			notices.renewedAt = i + 1
			if saysOtherwise(s) {
				notices.renewsElse(i)
			}
		}
		stops := goesOn(s) && halting(s) || t.AutoRenew && (i-asked <= 1 || i == notices.renewedAt && asksNotice(s))
		used = notices.add(bestNotice(s, stops), i) || used
		stated := t.NoticeDeadline
		if readTermDates(s, c, &t) {
			used = true
		}
		if stated != t.NoticeDeadline {
			lastDay = s
		}
		readPrice(s, &t)
		single = single || neverRenews(s) && !halting(s)
		if form == "" {
			form = formOfNotices(s)
		}
		if used {
			t.addEvidence(s.text)
		}
	}
	notices.pick(&t, single && !t.AutoRenew).apply(&t)
	if t.NoticeDays > 0 && t.NoticeForm == "" {
		t.NoticeForm = form
	}
	if same && t.AutoRenew && t.RenewalMonths == 0 {
		t.RenewalMonths = t.TermMonths
	}
	if !t.RenewsOn.IsZero() && t.End.IsZero() {
		t.End = t.RenewsOn.AddDays(-1)
	}
	if t.End.IsZero() && !t.Start.IsZero() && t.TermMonths > 0 {
		t.End = t.Start.AddMonths(t.TermMonths).AddDays(-1)
	}
	if days := yearlyNotice(lastDay, t.NoticeDeadline, &t); days > 0 && t.NoticeDays == 0 && t.AutoRenew {
		t.NoticeDays, t.NoticeDeadline, t.NoticeForm = days, when.Day{}, noticeForm(lastDay)
	}
	return t
}

func (t *Terms) addEvidence(s string) {
	if s = value.OneLine(s); s == "" {
		return
	}
	if len(s) > 600 {
		s = strings.ToValidUTF8(s[:600], "") + " …"
	}
	for _, e := range t.Evidence {
		if e == s {
			return
		}
	}
	t.Evidence = append(t.Evidence, s)
}
