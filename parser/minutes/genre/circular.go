package genre

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// circulars go to those who only have to know.
var circulars = vocab.Of("residents homeowners taxpayers voters travellers holders tenants parents householders owners neighbours neighbors subscribers users visitors customers passengers players pupils parishioners households leaseholders occupiers guests carers guardians policyholders editors shareholders investors " +
	"applicants candidates donors patients readers supporters eltern erziehungsberechtigte kunden kundinnen mieter mieterinnen anwohner anwohnerinnen nachbarn nachbarinnen gäste leser leserinnen patienten " +
	"clients riverains locataires habitants vecinos clientes bewoners klanten buren")

// outsiders tells that those greeted are named by what they are, and only have to know: "Dear Resident,".
func outsiders(whom string) bool {
	named := false
	for w := range strings.FieldsSeq(whom) {
		w = strings.Trim(w, ",.!:/")
		outside := circulars.Has(w) || circulars.Has(w+"s") || w == "colleague" // any of them, where "Dear colleagues" are one's own
		if !outside && w != "" && !greetedWith.Has(w) {
			return false
		}
		named = named || outside
	}
	return named
}

// greetedWith stand beside them.
var greetedWith = vocab.Of("and or valued und et the our all")

// Newsletter tells texts that are sent to many and ask nobody in particular, and books of rules.
func Newsletter(d *page.Document) bool {
	if t := strings.ToLower(opening(d)); len(t) < 80 && !d.Chat && !MinutesTitle(t) && !strings.Contains(t, "meeting") {
		for _, w := range []string{"rules", "constitution", "bylaws", "by-laws", "terms of reference", "standing orders", "code of conduct",
			"job description", "role description"} {
			if (strings.HasSuffix(t, w) || strings.HasPrefix(t, w)) && page.Entitles(t) {
				return true
			}
		}
		if newsTitle(opening(d)) || page.Entitles(t) && scan.ContainsOne(t, []string{"newsletter", "news from ", "rundbrief", "lettre d'information", "boletín", "nieuwsbrief"}) {
			return true
		}
		if greets(d, outsiders) && !callsByName(d) {
			return true
		}
		if crowd, ok := strings.CutPrefix(t, "to all "); ok && slices.ContainsFunc(scan.Words(crowd), circulars.Has) { // "To all plot holders"
			return true
		}
	}
	said := 0
	for i := range d.Lines {
		t := d.Lines[i].Text
		if t != "" && !page.HeaderField(t) {
			said++
		}
		if len(t) < 8 || len(t) > 200 {
			continue
		}
		lo := scan.Lower(t)
		if strings.Contains(lo, "unsubscribe") && !ofList(lo) && (len(t) < 100 || footer(d, i)) {
			return true
		}
		if said < 3 && !strings.Contains(t, ". ") && scan.OpensWith(lo, []string{"press release", "pressemitteilung", "communiqué de presse", "nota de prensa", "persbericht"}) { // a title, not a mail that speaks of one
			return true
		}
		if sentToMany.In(lo) {
			return true
		}
	}
	return false
}

// ofList tells how one leaves a list or a group on which people write to each other.
func ofList(lo string) bool {
	return scan.ContainsOne(lo, []string{"-leave@", "unsubscribe@", "mailing list", "from this group", "from this list", "googlegroups", "groups.io", "listinfo", "mailman", " list, click", "leave this group", "leave this list"})
}

// callsByName tells a text that asks one of its readers by name, as those do who know each other: "Mrs Vale, could you …".
func callsByName(d *page.Document) bool {
	for i := range d.Lines {
		t := d.Lines[i].Text
		name, asks, ok := strings.Cut(t[:min(len(t), 120)], ", ")
		if ok && grammar.NameLike(name) && grammar.LikelyPerson(name) && scan.OpensWith(asks, byName) {
			return true
		}
	}
	return false
}

// byName begin what is asked of one who was called by name.
var byName = []string{"could you", "can you", "would you", "will you", "please", "könnten sie", "können sie", "würden sie", "könntest du", "kannst du", "bitte", "pourriez-vous", "pouvez-vous", "peux-tu", "pourrais-tu", "podría", "puede", "kunt u", "kun je"}

// sentToMany stand in texts that are written for whoever reads them.
var sentToMany = vocab.NewList("notes for editors", "notes to editors", "note to editors", "for immediate release", "newsletter #", "view in browser", "view this email in", "manage your preferences", "you are receiving this",
	"in this issue", "all rights reserved", "removed from our mailing", "removed from our list", "removed from this list", "removed from future mail", "remove from our mailing list", "no longer wish to receive",
	"do not wish to receive", "prefer not to receive", "would rather not receive", "opt-in list", "opt in list", "opt-in e-mail", "opt-in email", "remove in the subject", "remove\" in the subject", "remove' in the subject")

// newsTitle tells "Foundation News, May 2026" from "Good news: we got the grant".
func newsTitle(title string) bool {
	words := strings.Fields(title)
	if len(words) > 8 || strings.HasSuffix(title, ".") || strings.HasSuffix(title, "!") {
		return false
	}
	for i, w := range words {
		w = strings.Trim(w, ",:–-*")
		behind := strings.Join(words[i+1:], "")
		switch {
		case w == "News" || w == "NEWS":
			return !(i > 0 && heralds.Has(words[i-1])) && (behind == "" || scan.HasDigit(behind) || !scan.IsWordByte(behind[0]))
		case i > 0 && scan.IsUpper(scan.ByteAt(w, 0)) && programmes.Has(strings.ToLower(w)) && behind != "" && scan.IsDigit(behind[0]): // "Film Club Programme 2026"
			return true
		}
	}
	return false
}

// programmes are what tells when something will be on.
var programmes = vocab.Of("programme fixtures diary calendar bulletin")

// heralds stand before news that somebody tells in his letter.
var heralds = vocab.Of("good great bad big sad some any no the")

// footer tells whether line i is one of the last that say anything.
func footer(d *page.Document, i int) bool {
	n := 0
	for k := i + 1; k < len(d.Lines) && n < 4; k++ {
		if d.Lines[k].Text != "" {
			n++
		}
	}
	return n < 4
}
