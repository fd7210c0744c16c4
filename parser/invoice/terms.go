package invoice

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// Bounds of what is read of a contract: its bytes, and the words of one sentence.
const (
	maxTermsText   = 1 << 20
	maxClauseWords = 600
)

// clause is a sentence of a contract.
type clause struct {
	words []termWord
	text  string // the sentence as written
	flat  string // " word word ": the folded words, for phrases
}

// ReadTerms reads what a contract, an order form or a renewal notice says of its term,
// its renewal and the notice that ends it, in English, German, French, Spanish, Dutch, Italian and
// Portuguese. A right to terminate at any time is no renewal notice and is left out. Two
// numbers that differ ("sixty 90 days") leave NoticeDays 0 and are given in Unclear.
func ReadTerms(text string, c when.Context) Terms {
	var t Terms
	if len(text) > maxTermsText {
		text = text[:maxTermsText]
	}
	var notices noticeFinder
	further := -3      // the last clause that tells of the time behind a term
	asked := -3        // the last one that tells how to keep it from coming
	form := ""         // how notice is given, where a sentence of its own says it
	single := false    // it is told that nothing renews
	var lastDay clause // states the last day for notice
	same := false      // each further term is as long as the first
	for i, s := range clauses(text) {
		renewed := t.AutoRenew
		used := readRenewal(s, &t)
		if prevents(s) {
			asked = i
			if i-further <= 2 && !t.AutoRenew {
				t.AutoRenew, used = true, true
			}
		}
		if goesFurther(s) && !optional(s) && !hasAny(s.flat, otherSubjects) {
			further = i
		}
		same = same || hasAny(s.flat, asLong) && hasAny(s.flat, saysRenew)
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
	if s = oneLine(s); s == "" {
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

// clauses cuts a text into sentences: at ". " before a capital, at blank lines, at
// semicolons and at lines that are rows of their own ("Notice period: 30 days").
func clauses(text string) []clause {
	var out []clause
	words := termWords(text)
	from := 0
	for i, w := range words {
		if i < len(words)-1 && i-from < maxClauseWords && !clauseEnds(text, w, words[i+1]) {
			continue
		}
		if i >= from {
			ws := words[from : i+1]
			out = append(out, clause{ws, strings.TrimRight(text[ws[0].lo:w.hi], " \t\n;"), flatten(ws)})
		}
		from = i + 1
	}
	return out
}

// clauseEnds says whether a clause ends between two words.
func clauseEnds(text string, w, next termWord) bool {
	gap := text[w.hi:next.lo]
	switch {
	case w.text == ";", rowEnds(text, w.hi, next.lo):
		return true
	case !sentenceEnds(gap), abbreviated(text, w), scan.AllDigits(w.text) && (months[next.text] != 0 || dayOfMonth(text, w, next)):
		return false
	}
	return strings.Contains(gap, "\n") || !inRow(text, w.hi)
}

// dayOfMonth tells "30.9." before a small letter from the end of a sentence.
func dayOfMonth(text string, w, next termWord) bool {
	small := text[next.lo] >= 'a' && text[next.lo] <= 'z'
	return small && len(w.text) <= 2 && w.lo > 1 && text[w.lo-1] == '.' && text[w.lo-2] >= '0' && text[w.lo-2] <= '9'
}

// shortened are words that are written with a dot.
var shortened = vocab.Of("min max approx ca spat ggf")

// abbreviated tells "min." and the last letter of "i.e." and "z. B." from the end of a sentence.
func abbreviated(text string, w termWord) bool {
	if shortened[w.text] && w.hi < len(text) && text[w.hi] == '.' {
		return true
	}
	return w.hi-w.lo == 1 && text[w.lo] >= 'a' && text[w.lo] <= 'z' && w.hi < len(text) && text[w.hi] == '.' && (w.lo < 2 || text[w.lo-1] == '.' || text[w.lo-2] == '.')
}

// sentenceEnds looks at what stands between two words.
func sentenceEnds(gap string) bool {
	if strings.Count(gap, "\n") > 1 || strings.ContainsAny(gap, "!?|•") {
		return true
	}
	i := strings.IndexByte(gap, '.')
	if strings.Contains(gap, "....") {
		return false // "Auto-renew ........ off"
	}
	return i >= 0 && i+1 < len(gap) && strings.ContainsAny(gap[i+1:], " \t\n")
}

func flatten(ws []termWord) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range ws {
		b.WriteString(w.text)
		b.WriteByte(' ')
	}
	return b.String()
}

// phrases turns "not to renew|cancel" into word beginnings, each behind a blank, for hasAny.
func phrases(s string) *vocab.List {
	var all []string
	for p := range strings.SplitSeq(strings.ReplaceAll(s, "\n", ""), "|") {
		all = append(all, " "+strings.TrimLeft(p, " \t"))
	}
	return vocab.NewList(all...)
}

// hasAny says whether one of the phrases stands in flat.
func hasAny(flat string, l *vocab.List) bool { return l.In(flat) }
