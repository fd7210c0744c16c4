package reminders

import (
	"slices"
	"strings"

	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/reminders/page"
)

// inquired answers a mail to duly alone that asks how something stands, "When does Acme renew?", and names
// it by its reference, by its owner or by words of its own. Nobody is told of what does not concern him.
func (d *desk) inquired() bool {
	if !d.toDulyAlone() {
		return false
	}
	text := d.mail().Subject + " " + strings.Join(d.lines(), " ")
	words := strings.FieldsFunc(text, func(r rune) bool { return !scan.WordRune(r) && r != '-' })
	words = words[:min(len(words), 200)]
	if items, contracts := d.referred(words); len(items)+len(contracts) > 0 {
		d.answerInquiry(items, contracts)
		return true
	}
	if !d.brief() || !d.asksSomething() {
		return false
	}
	kind := askedKind(words)
	if notes := d.notesAsked(kind, words); len(notes) > 0 {
		d.answerNotes(notes)
		return true
	}
	items, contracts := d.described(words)
	switch {
	case len(items)+len(contracts) > 0:
		d.answerInquiry(items, contracts)
	case kind != "":
		d.knowsNothing("I know of no such " + kind + " from a meeting of yours.")
	case d.speaksOfMine(words):
		d.knowsNothing("I know of nothing open about that which is yours or which you handed out.")
	default:
		return false
	}
	return true
}

func (d *desk) answerInquiry(items []Item, contracts []Contract) {
	d.answerRows("How it stands", "", items, contracts, true)
	d.because("answered: how the things stand that it names")
}

// referred are the items and contracts that an inquiry names as A-9 or C-7.
func (d *desk) referred(words []string) (items []Item, contracts []Contract) {
	seen := map[string]bool{}
	for _, w := range words {
		kind, id := SplitRef(w)
		if seen[strings.ToUpper(w)] {
			continue
		}
		seen[strings.ToUpper(w)] = true
		switch kind {
		case "A":
			if i, ok := d.item(id); ok && d.may(i.OwnerID, i.OrganiserID) {
				items = append(items, i)
			}
		case "C":
			if c, ok := d.contract(id); ok && d.may(c.OwnerID, c.SecondID) {
				contracts = append(contracts, c)
			}
		}
	}
	return items, contracts
}

// described are the items and contracts of the writer's that have the most words of an inquiry in them:
// the items that meet its conditions, all contracts where it asks for contracts.
func (d *desk) described(words []string) (items []Item, contracts []Contract) {
	most := 1
	better := func(n int) bool {
		if n > most {
			most, items, contracts = n, nil, nil
		}
		return n == most
	}
	stems, conditions := same.Stems(strings.Join(words, " ")), d.itemsAsked(words)
	for _, i := range d.concerning() {
		m, _ := d.meeting(i.MeetingID)
		n := shared(stems, i.Task+" "+m.Title) + min(len(conditions), 1)
		if !slices.ContainsFunc(conditions, func(holds func(Item) bool) bool { return !holds(i) }) && better(n) {
			items = append(items, i)
		}
	}
	ofContracts := slices.ContainsFunc(words, isWordOf(agreements))
	for _, k := range d.contractsShown() {
		v, _ := d.vendorByID(k.VendorID)
		n := shared(stems, k.Name+" "+k.Service+" "+v.Name)
		if ofContracts {
			n++
		}
		if k.Decision != NoContract && better(n) {
			contracts = append(contracts, k)
		}
	}
	return items, contracts
}

// contractsShown are the contracts of which the writer may be told: his own, and to the manager those of
// others that end.
func (d *desk) contractsShown() []Contract {
	list := d.books.ContractsOfOwner(d.who.ID)
	if !d.may() {
		return list
	}
	others := slices.DeleteFunc(d.books.Renewals(d.today(), d.today().AddMonths(longestTerm)), func(k Contract) bool { return k.OwnerID == d.who.ID })
	return append(list, others...)
}

const longestTerm = 120 // months

// speaksOfMine tells an inquiry about items or contracts, which duly would know if they concerned its writer.
func (d *desk) speaksOfMine(words []string) bool {
	return len(d.itemsAsked(words)) > 0 || slices.ContainsFunc(words, isWordOf(agreements))
}

// knowsNothing answers an inquiry to which nothing is known that its writer may be told.
func (d *desk) knowsNothing(lead string) {
	p := page.Page{Hello: hello(d.who), Foot: d.foot(""), Lead: []string{lead}}
	p.Hints = []page.Hint{{Say: "list", Does: "your open items"}, {Say: "status", Does: "what is open from your meetings"}}
	d.queue(d.reply(Letter{Key: "answer/" + d.mailKey(), Kind: Answer, Subject: "Nothing known about that"}), d.who, p)
	d.because("answered: nothing known about what it asks")
}

// concerning are the live items that the writer owns or has handed out, each once.
func (d *desk) concerning() []Item {
	list, seen := d.books.LiveItems(d.who.ID), map[int64]bool{}
	for _, i := range list {
		seen[i.ID] = true
	}
	handed := slices.DeleteFunc(d.books.Organised(d.who.ID), func(i Item) bool { return seen[i.ID] })
	return append(list, handed...)
}

// peopleNamed are those whom an inquiry names, but not its writer.
func (d *desk) peopleNamed(words []string) map[int64]bool {
	named := map[int64]bool{}
	for _, p := range d.books.People() {
		if p.ID != d.who.ID && p.Name != "" && slices.ContainsFunc(words, func(w string) bool {
			return scan.IsCapital(w) && (strings.EqualFold(w, p.Short()) || strings.EqualFold(w, lastWord(p.Name)) || containsFold(p.Nicknames, w))
		}) {
			named[p.ID] = true
		}
	}
	return named
}

// shared counts the words of an inquiry that stand in a text.
func shared(stems []string, text string) int {
	n := 0
	for _, s := range slices.Compact(slices.Sorted(slices.Values(same.Stems(text)))) {
		if len(s) > 2 && slices.Contains(stems, s) {
			n++
		}
	}
	return n
}

// asksSomething tells a question, or the wish to be shown something.
func (d *desk) asksSomething() bool {
	return slices.ContainsFunc(d.lines(), func(s string) bool { return hasQuestion(s) || opensQuestion(s) })
}

// opensQuestion tells a line that begins as a question, or as the wish to be shown something.
func opensQuestion(line string) bool {
	words := strings.FieldsFunc(strings.TrimPrefix(strings.ToLower(line), "please "), func(r rune) bool { return !scan.WordRune(r) })
	return len(words) > 1 && askingWords.Has(words[0])
}

func isWordOf(set vocab.Set) func(string) bool {
	return func(w string) bool { return set.Has(strings.ToLower(w)) }
}

var (
	askingWords = vocab.Of("list who what when which how where whose show tell wer was wann welche welcher welches wie zeig zeige qui quoi quand quel quelle quels quelles combien montre quién qué cuándo cuál cuánto muestra wie wat wanneer welke hoeveel toon chi cosa quando quale quanto mostra quem quanto")
	agreements  = vocab.Of("contract contracts renewal renewals renew renews vertrag verträge contrat contrats contrato contratos contracten contratto contratti")
)
