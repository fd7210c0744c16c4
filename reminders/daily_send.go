package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/reminders/page"
	"duly/reminders/say"
)

// ofOthers are the sections about what other people do.
var ofOthers = []string{"No answer", weekTitle, "Who does this?", "Good to know"}

// send numbers the rows, writes the subject and queues the letter; with nothing to say
// there is no letter.
func (l *daily) send() {
	if len(l.rows) == 0 {
		l.because("nothing to say to %s", l.who.Email)
		return
	}
	total := len(l.rows)
	p := page.Page{Hello: hello(l.who), Lead: l.lead(), Sections: l.number(), Foot: l.foot("")}
	p.Hints = l.hints()
	kind := Daily
	if total == len(l.group(adminTitle).rows) {
		kind = Admin
	}
	letter := Letter{Key: l.dailyKey(l.who), Kind: kind, Subject: l.subject(total), Rows: append(l.rows, l.told...)}
	if l.month != nil {
		letter.Files = l.month.files(l.Seal.Domain, l.now)
		if total == len(l.group(renewalsTitle).rows)+len(l.group(spendTitle).rows) {
			letter.Subject = l.month.title()
		}
	}
	l.queue(letter, l.who, p)
	l.because("written: %s to %s", strings.Join(l.counts, ", "), l.who.Email)
}

// number gives the rows that an answer may be about their numbers, in the order of the sections.
func (l *daily) number() []page.Section {
	var out []page.Section
	l.rows = nil
	for k, g := range l.groups {
		if len(g.rows) == 0 {
			continue
		}
		for j := range g.rows {
			if r := &g.rows[j]; r.Ref != "" {
				r.N = len(l.rows) + 1
				l.rows = append(l.rows, Row{N: r.N, Ref: r.Ref, Task: r.Title})
			}
		}
		if label := dailyOrder[k]; label.label != "" {
			l.counts = append(l.counts, say.Plural(len(g.rows), cmp.Or(label.one, label.label), label.label))
		}
		out = append(out, page.Section{Title: g.title, Rows: g.rows})
	}
	if l.month != nil {
		l.counts = append(l.counts, "the month’s report")
	}
	return out
}

// hints are the answers to what stands in the letter: items, contracts or both.
func (l *daily) hints() []page.Hint {
	var contracts, items []string // their numbers, as answers begin
	first := ""                   // that of the first item of the reader's own
	for _, g := range l.groups {
		for _, r := range g.rows {
			n := fmt.Sprintf("%d ", r.N)
			if kind, _ := SplitRef(r.Ref); kind == "C" {
				contracts = append(contracts, n)
			} else if r.Ref != "" {
				items = append(items, n)
				if first == "" && !slices.Contains(ofOthers, g.title) {
					first = n
				}
			}
		}
	}
	own := first != ""
	switch {
	case len(items) == 0 && len(contracts) == 0:
		return l.namedHints()
	case len(items) == 1 && len(contracts) == 0:
		return l.rowHints("", "", own)
	case len(items) > 0:
		first = cmp.Or(first, items[0])
		second := first
		if k := slices.IndexFunc(items, func(n string) bool { return n != first }); k >= 0 {
			second = items[k]
		}
		hints := l.rowHints(first, second, own)
		if len(contracts) > 0 {
			hints = append(hints, page.Hint{Say: contracts[0] + "renew", Does: "keep the contract; or cancel, snooze, ack"})
		}
		return hints
	case len(contracts) == len(l.group(endTitle).rows):
		return endHints(map[bool]string{true: "1 "}[len(contracts) > 1], l.today)
	case len(contracts) == 1:
		return contractHints()
	}
	return []page.Hint{{Say: "1 renew", Does: "keep it"}, {Say: "2 cancel", Does: "end it; I write the notice, you send it"}, {Say: "1 snooze 2 weeks", Does: "warn me later"}}
}

// lead says what the rows do not: where mails are that were set aside, and what is attached.
func (l *daily) lead() []string {
	var out []string
	if slices.ContainsFunc(l.group(adminTitle).rows, func(r page.Line) bool { return strings.HasPrefix(r.Title, setAside) }) {
		out = append(out, "Mails that I set aside lie in my mailbox, in a folder of their own. Whoever is listed under [[person]] in the configuration is no stranger to me.")
	}
	if l.month != nil && len(l.month.Renewals) > 0 {
		out = append(out, "Attached are the dates for your calendar, and everything as a table.")
	} else if l.month != nil {
		out = append(out, "Attached is everything as a table.")
	}
	return out
}

// namedHints are the answers to a letter that tells of contracts and asks for nothing: they
// must name the contract.
func (l *daily) namedHints() []page.Hint {
	for _, g := range l.groups {
		for _, r := range g.rows {
			ref := contractIn(r)
			switch {
			case ref == "":
			case strings.HasPrefix(r.Note, missingInvoice):
				return []page.Hint{{Say: ref + " not a contract", Does: "it has ended, I expect no invoice any more"}, {Say: ref + " owner priya", Does: "Priya looks after it"}}
			case slices.Contains(r.Meta, decided+string(Cancel)):
				return []page.Hint{{Say: ref + " owner priya", Does: "Priya looks after it"}, {Say: ref + " renew", Does: "keep it after all"}}
			default:
				return []page.Hint{{Say: ref + " owner priya", Does: "Priya looks after it"}, {Say: ref + " cancel", Does: "end it; I write the notice, you send it"}}
			}
		}
	}
	return nil
}

func (l *daily) group(title string) group {
	for _, g := range l.groups {
		if g.title == title {
			return g
		}
	}
	return group{}
}

// subject alone says what is wanted.
func (l *daily) subject(total int) string {
	if total > 1 {
		return l.manySubject()
	}
	for _, g := range l.groups {
		if len(g.rows) == 1 {
			return oneSubject(g.title, g.rows[0])
		}
	}
	return l.manySubject()
}

func (l *daily) manySubject() string {
	if n := len(l.group(adminTitle).rows); len(l.counts) == 1 && n > 0 {
		return say.Plural(n, "note", "notes") + " for the administrator"
	}
	for k, c := range l.counts {
		if k == 0 {
			l.counts[k] = strings.ToUpper(c[:1]) + c[1:]
		}
	}
	return "For you: " + strings.Join(l.counts, ", ")
}

func oneSubject(title string, r page.Line) string {
	task := say.Clip(r.Title, 70)
	switch title {
	case "Overdue", "Due":
		return say.Capital(strings.TrimPrefix(r.Meta[0], "no date yet")) + ": " + task + tag(r.Ref)
	case "New for you":
		if strings.HasPrefix(r.Meta[0], "due") {
			return "New for you, " + r.Meta[0] + ": " + task + tag(r.Ref)
		}
		return "New for you: " + task + tag(r.Ref)
	case endTitle:
		return title + " " + task + tag(r.Ref)
	case "Contracts to decide":
		return toDecide(task, r.Meta) + tag(r.Ref)
	case "Look at this invoice", termTitle:
		if what := firstSentence(r.Note); what != "" {
			task += ": " + say.Uncapital(what)
		}
		return task + tag(contractIn(r))
	case "In your care":
		return title + ": " + task + tag(contractIn(r))
	case "Without an owner":
		return "Contracts without an owner"
	case adminTitle:
		return "For the administrator: " + firstSentence(r.Title)
	case "Who does this?", "By when?":
		return title + " " + task + tag(r.Ref)
	case "Good to know":
		if r.Struck {
			return "Nothing left for you to do: " + task
		}
		if r.Note == "" {
			return firstSentence(r.Title)
		}
	}
	return title + ": " + task + tag(r.Ref)
}

// firstSentence is as much of a text as a subject needs. “Acme Inc. (V-3)” ends none.
func firstSentence(s string) string {
	for i := range s {
		rest, ok := strings.CutPrefix(s[i:], ". ")
		if next, _ := utf8.DecodeRuneInString(rest); ok && i > 15 && unicode.IsUpper(next) {
			s = s[:i]
			break
		}
	}
	return say.Clip(strings.TrimSuffix(s, "."), 70)
}

// toDecide asks for the decision on a contract, while there is time.
func toDecide(name string, meta []string) string {
	for _, m := range meta {
		if _, late := strings.CutPrefix(m, noticeBy+"was "); late {
			return "Too late for notice: " + name
		}
		if day, ok := strings.CutPrefix(m, noticeBy); ok {
			return "Decide: " + name + ", notice by " + day
		}
	}
	return "Decide: " + name
}
