package invoice

import (
	"math"
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// KindOf names what a text is: "invoice", "credit_note", "corrected", "receipt", "quote",
// "order", "delivery_note", "statement", "reminder" (dunning), "remittance", "record" (a
// payslip, an expense report, a policy, a price list …), "terms", or "other". It goes by what the document calls itself, not by a word in a sentence.
func KindOf(text string) string {
	return newReader(textLayout(text), Context{}).kind()
}

func (r *reader) kind() string {
	scores := r.kindScores()
	best, top := "other", 6
	for _, k := range []string{"invoice", "record", "receipt", "credit_note", "corrected", "reminder", "quote", "order", "delivery_note", "statement", "remittance", "terms"} {
		if scores[k] > top {
			best, top = k, scores[k]
		}
	}
	return best
}

// kindScores weighs what speaks for each kind.
func (r *reader) kindScores() map[string]int {
	scores := map[string]int{}
	usual := r.usualSize()
	for n, row := range r.rows {
		if n > 400 {
			break
		}
		cells := r.cellsIn(row)
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			t, words := r.titleAt(c, r.cellEnd(c))
			if second, n := r.titleBehindSlash(c, r.cellEnd(c)); n > 0 && t.kind != "invoice" {
				t, words = second, n
			}
			if words == 0 && n < 4 && cells == 1 {
				t, words = r.titleAtEnd(c, r.cellEnd(c))
			}
			if words == 0 || r.wayToPay(c) {
				continue
			}
			s := t.points + r.titlePlace(row, n, c, words, cells, usual)
			if t.kind == "delivery_note" && n < 2 && cells == 1 && c+words == row.to {
				s += 6 // the heading of papers that name their invoice
			}
			if t.kind != "invoice" && r.listed(c, c+words) || r.valued(c, c+words) {
				s -= 10 // one of the references
			}
			if t.kind == "remittance" && n > 8 && scores["invoice"] > 6 {
				s -= 12 // the slip at an invoice's foot
			}
			if s > max(0, scores[t.kind]) {
				scores[t.kind] = s
			}
		}
	}
	r.subjectEvidence(scores)
	r.labelEvidence(scores)
	if len(scores) == 0 {
		r.looseTitles(scores)
	}
	if scores["reminder"] >= 12 {
		scores["reminder"] += 12 // it quotes the invoice, number and all
	}
	return scores
}

// titleAtEnd takes the last words of a short heading where they name what comes with goods:
// "Commercial packing list".
func (r *reader) titleAtEnd(c, end int) (title, int) {
	for k := c + 1; k < end && end-c < 5; k++ {
		if t, words := r.titleAt(k, end); words == end-k && t.kind == "delivery_note" {
			return t, end - c
		}
	}
	return title{}, 0
}

// looseTitles takes a title inside a short line at the head: "EXAMPLE RECEIPT - TEAM".
func (r *reader) looseTitles(scores map[string]int) {
	for n, row := range r.rows {
		if n > 12 || row.page > 0 {
			return
		}
		if r.anyPrice(row) {
			continue // of an invoice among other things
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			end := r.cellEnd(c)
			if scan.StartsLower(r.words[c].text) || r.stops(end) || listMark(r.words[c].fold) {
				continue // a sentence, a part of one, or a point of a list
			}
			for k := c + 1; k < end && end-c <= 7 && !strings.HasSuffix(r.words[k-1].text, ":") && !aboutWords[r.words[k-1].fold]; k++ {
				if t, words := r.titleAt(k, end); words > 0 && t.points >= 9 {
					scores[t.kind] = max(scores[t.kind], t.points-2)
				}
			}
		}
	}
}

// listMark says whether a word begins a point of a list: "12.", "a)".
func listMark(w string) bool {
	bare := strings.TrimRight(w, ".)")
	return bare != w && len(bare) < 3 && (scan.AllDigits(bare) || len(bare) == 1)
}

// aboutWords stand before what a text is about, or before any of its kind: "Query on invoice 4471",
// "How to write an invoice".
var aboutWords = vocab.Of(`a an eine einer einen un une una een about on re regarding concerning with against wegen uber zu zur bezuglich betreffend betr sur concernant sobre acerca over inzake betreffende omtrent su circa riguardo angaende vedrorende dotyczy k`)

// titlePlace weighs where a title stands: large, alone, at the head, beside a number.
func (r *reader) titlePlace(row row, n, c, words, cells int, usual float64) int {
	end := r.cellEnd(c)
	s := 0
	switch rest := end - c - words; {
	case r.colonWithin(c+words-1, end):
		s -= 4 // a label
	case rest == 0 && end < row.to && scan.StartsLower(r.words[end].text):
		s -= 10 // "Receipt   attached"
	case rest == 0:
		s += 4
	case rest > 5 && r.stops(end) && r.toldOf(c+words, end):
		s -= 10 // "Invoice 2026-0044 from the provider matches ours."
	case r.numberBehind(c+words, end):
		s += 5 // "Baurechnung (204) Nr. 4711 vom 1.2.2025"
	case rest > 2 && r.stops(end) && !strings.ContainsAny(r.words[c+words].text, "0123456789"):
		s -= 10 // a whole sentence
	case rest <= 5 && strings.ContainsAny(r.text(c+words, end), "0123456789"):
		s += 3
	case rest > 5 && !leadWords[r.words[c+words].text]:
		s -= 5 // a sentence
	}
	if row.size > 1.25*usual {
		s += 6
	}
	switch {
	case row.page > 0:
		s -= 6
	case n < 20:
		s += 4 - n/5
	}
	switch {
	case cells > 2 && !r.hasDigits(n):
		s -= 2 * cells // the head of a table
	case cells > 2 && c > row.from && r.anyPrice(row):
		s -= 12 // a line of a list
	}
	return s
}

// toldOf says whether the words behind a title are a number and then a sentence without a date.
func (r *reader) toldOf(i, end int) bool {
	if !strings.ContainsAny(r.words[i].text, "0123456789") || !scan.StartsLower(r.words[i+1].text) {
		return false
	}
	for k := i; k < end; k++ {
		if _, isDate := value.DateAt(r.texts(k, min(k+3, end))); isDate {
			return false
		}
	}
	return true
}

// stops says whether a sentence stops before word i.
func (r *reader) stops(i int) bool {
	w := r.words[i-1].text
	return strings.ContainsAny(w[len(w)-1:], ".!?")
}

// listed says whether the words c to j fill a cell with a number right of it, in a list of
// such labels, and not as its first: "Delivery note   80118822" below "Invoice   4711".
func (r *reader) listed(c, j int) bool {
	at := r.words[c].row
	if r.cellEnd(c) != j || j >= r.rows[at].to || !strings.ContainsAny(r.text(j, r.cellEnd(j)), "0123456789") {
		return false
	}
	for n := at - 1; n >= max(0, at-2) && r.rows[n].page == r.rows[at].page; n-- {
		for i := r.rows[n].from; i < r.rows[n].to; i = r.cellEnd(i) {
			if math.Abs(r.words[i].x0-r.words[c].x0) < 3 && r.labelled(i) && r.cellEnd(i) < r.rows[n].to {
				return true
			}
		}
	}
	return false
}

// valued says whether the title at c to j, with a number behind it, is a value in a list of
// two columns: "Purpose   Invoice 4711" between "Amount   60.00" and "Fee   0.00".
func (r *reader) valued(c, j int) bool {
	at := r.words[c].row
	key := r.rows[at].from
	if c == key || at == 0 || at+1 == len(r.rows) || !strings.ContainsAny(r.text(j, r.cellEnd(c)), "0123456789") || r.anyPrice(r.rows[at]) {
		return false
	}
	for n := at - 1; n <= at+1; n++ {
		i := r.rows[n].from
		k := r.cellEnd(i)
		if r.cellsIn(r.rows[n]) != 2 || math.Abs(r.words[i].x0-r.words[key].x0) > 3 || math.Abs(r.words[k].x0-r.words[c].x0) > 3 ||
			n != at && r.labelled(k) || strings.ContainsAny(r.text(i, k), "0123456789") {
			return false
		}
	}
	return true
}

// wayToPay tells "Zahlungsart   Rechnung" from a title.
func (r *reader) wayToPay(c int) bool {
	row := r.rows[r.words[c].row]
	return c != row.from && r.cellsIn(row) == 2 && paidBy.In(r.lead(row.from, c))
}

// paidBy label how somebody pays, of which an invoice is one way.
var paidBy = vocab.Beginnings(`payment method|method of payment|payment type|paid by|pay by|payment by|zahlungsart|zahlungsweise|zahlart|bezahlung|zahlung per|bezahlt|mode de paiement|moyen de paiement|mode de reglement|reglement|forma de pago|metodo de pago|medio de pago|modalita di pagamento|metodo di pagamento|betaalwijze|betaalmethode|betaling|forma de pagamento|metodo de pagamento|betalningssatt|betalingsmate|sposob platnosci`)

// colonWithin says whether word i, or a word for number behind it, ends in a colon.
func (r *reader) colonWithin(i, end int) bool {
	for !strings.HasSuffix(r.words[i].text, ":") {
		if i++; i >= end || !numberWord[labelKey(r.words[i].fold)] && r.words[i].text != ":" {
			return false
		}
	}
	return true
}

// numberBehind says whether a word for number and a number follow within a few words.
func (r *reader) numberBehind(i, end int) bool {
	for k := i; k < min(end-1, i+5); k++ {
		if numberWord[labelKey(r.words[k].fold)] && strings.ContainsAny(r.words[k+1].text, "0123456789") {
			return true
		}
	}
	return false
}

func (r *reader) cellsIn(row row) int {
	n := 0
	for c := row.from; c < row.to; c = r.cellEnd(c) {
		n++
	}
	return n
}

// usualSize is the size of most of the type.
func (r *reader) usualSize() float64 {
	count := map[float64]int{}
	best := 0.0
	for _, row := range r.rows {
		count[row.size] += row.to - row.from
		if count[row.size] > count[best] {
			best = row.size
		}
	}
	return best
}

// titleAt reads a title at the start of a cell; words counts what it takes.
func (r *reader) titleAt(c, end int) (title, int) {
	lead := 0
	count := false
	for lead < 3 && c+lead < end && (leadWords[strings.Trim(r.words[c+lead].fold, ":")] || ordinal(r.words[c+lead].fold)) {
		count = count || ordinal(r.words[c+lead].fold)
		lead++
	}
	best, words := title{}, 0
	key := ""
	limit := maxTitleWords
	for k := c + lead; k < min(end, c+lead+limit); k++ {
		if len(r.words[k].fold) == 1 {
			limit++ // "R E C H N U N G"
		}
		key += labelKey(r.words[k].fold)
		if t, ok := titles()[key]; ok {
			best, words = t, k+1-c
		} else if t, ok := compoundTitle(key); ok && k == c+lead {
			best, words = t, k+1-c
		} else if count && noticeWords[key] {
			best, words = title{"reminder", 14}, k+1-c
		}
		if strings.HasSuffix(r.words[k].text, ":") {
			break // "billing: invoice 42 created"
		}
	}
	if words == 0 || count && best.kind != "reminder" { // "1. Invoice 42" is a point of a list
		return best, 0
	}
	// "Invoice address" and "Order date" are labels longer than the title in them.
	if n := r.hitAt[c+lead]; n > 0 {
		h := r.hits[n-1]
		if h.field == fNumber && r.headsList(h) {
			return best, 0
		}
		for k := c + words; k < h.j && h.field != fNumber && h.field != fIssue; k++ {
			if !numberWord[labelKey(r.words[k].fold)] {
				return best, 0
			}
		}
	}
	return best, r.pastCopyMark(c+words, end) - c
}

// pastCopyMark passes what says behind a title that the paper is a copy: "Rechnung – Zweitschrift".
func (r *reader) pastCopyMark(at, end int) int {
	for k := at; k < min(end, at+3); k++ {
		switch w := strings.Trim(r.words[k].fold, "()[]:.*-–—"); {
		case copyWords[w]:
			at = k + 1
		case w != "":
			return at
		}
	}
	return at
}

// titleBehindSlash reads the second title of a cell: "Application for payment / Tax invoice".
func (r *reader) titleBehindSlash(c, end int) (title, int) {
	for k := c + 1; k+1 < end; k++ {
		if r.words[k].text == "/" {
			if t, words := r.titleAt(k+1, end); words > 0 && t.kind == "invoice" {
				return t, k + 1 + words - c
			}
		}
	}
	return title{}, 0
}

// ordinal tells the "2." of "2. Mahnung" and the "tweede" of "Tweede aanmaning".
func ordinal(w string) bool {
	if ordinalWords[w] {
		return true
	}
	w, dot := strings.CutSuffix(w, ".")
	return dot && len(w) == 1 && scan.AllDigits(w)
}

var ordinalWords = vocab.Of(`1st 2nd 3rd first second third last erste zweite dritte letzte premiere deuxieme troisieme derniere seconde primer primero segundo tercer tercero ultimo segunda ultima
	eerste tweede derde laatste primo secondo terzo terceiro forsta andra tredje sista forste anden siste sidste pierwsze drugie trzecie ostatnie ostateczne`)

// compoundTitle reads what German and Dutch join: "Stromrechnung", "Verkoopfactuur".
func compoundTitle(key string) (title, bool) {
	for _, tail := range []string{"rechnung", "factuur", "faktura", "gutschrift", "mahnung"} {
		if head, ok := strings.CutSuffix(key, tail); ok && len(head) > 2 && len(head) < 14 && !strings.HasPrefix(key, "proforma") {
			t, ok := titles()[tail]
			return t, ok
		}
	}
	return title{}, false
}

// titleWords says whether a folded text is a document's title.
func titleWords(flat string) bool {
	_, whole := titles()[labelKey(flat)]
	_, rest := titles()[labelKey(strings.TrimPrefix(flat, " your"))]
	return whole || rest
}
