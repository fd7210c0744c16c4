package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// saidRows reads a table of messages: a header that names who says what, when, and a row each.
func (d *Document) saidRows() {
	for i := range d.Lines {
		if h := saidHeader(d.Lines[i].Raw); h != nil {
			d.sayRows(i, *h)
		}
	}
}

// saidColumns are the places of the columns of such a table; when is -1 where it has none.
type saidColumns struct{ who, words, when, n int }

// saidHeader reads the header of a table of messages, nil where it is none.
func saidHeader(s string) *saidColumns {
	if len(s) > 200 || !strings.ContainsAny(s, "|\t,;") {
		return nil
	}
	cells := rowCells(s)
	h := saidColumns{who: -1, words: -1, when: -1, n: len(cells)}
	for k, c := range cells {
		if c = FoldTitle(c); LabelRole(c) == RoleTask && !wordsColumn.Has(c) || LabelRole(c) == RoleStatus {
			return nil
		}
		switch {
		case h.who < 0 && saysColumn.Has(c):
			h.who = k
		case h.words < 0 && wordsColumn.Has(c):
			h.words = k
		case h.when < 0 && whenColumn.Has(c):
			h.when = k
		}
	}
	if h.who < 0 || h.words < 0 || h.n > 12 {
		return nil
	}
	return &h
}

// rowCells are the cells of a row between bars, tabs or commas.
func rowCells(s string) []string {
	switch {
	case strings.Contains(s, "|"):
		return splitPipes(s)
	case strings.Contains(s, "\t"):
		return strings.Split(s, "\t")
	}
	return splitCSV(s, ',')
}

// sayRows lays the rows below the header in line at to those who say them, where somebody does so again.
func (d *Document) sayRows(at int, h saidColumns) {
	end, said := at+1, map[string]int{}
	for ; end < len(d.Lines); end++ {
		raw := d.Lines[end].Raw
		if isRule(raw) || raw == "" && end == at+1 {
			continue
		}
		cells := rowCells(raw)
		if len(cells) != h.n || d.Lines[end].Stamped {
			break
		}
		name := bareName(cells[h.who])
		if !nick(name) && !sayer(name) && !grammar.NameLike(name) {
			break
		}
		said[name]++
	}
	if len(said) < 2 || !again(said) {
		return
	}
	d.Lines[at].blank()
	for i := at + 1; i < end; i++ {
		l := &d.Lines[i]
		if isRule(l.Raw) || l.Raw == "" {
			l.blank()
			continue
		}
		cells, stamp := rowCells(l.Raw), ""
		if h.when >= 0 {
			stamp = cells[h.when]
		}
		l.say(bareName(cells[h.who]), cells[h.words], stamp)
	}
}

var (
	saysColumn  = vocab.Phrases("author|user|username|user name|sender|sender name|from|name|speaker|who|participant|display name|posted by|nick|nickname|autor|absender|sprecher|auteur|de|remitente|spreker|afzender")
	wordsColumn = vocab.Phrases("message|messages|text|content|body|words|transcript|said|what was said|message text|message body|utterance|nachricht|wortlaut|contenu|mensaje|bericht")
	whenColumn  = vocab.Phrases("time|timestamp|date|datetime|date time|sent|sent at|created|created at|posted|posted at|ts|start|start time|when|zeit|uhrzeit|datum|heure|hora|tijd")
)
