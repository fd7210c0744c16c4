package invoice

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
	"duly/parser/when"
)

// dateSeen is a date found in a layout, at the words i up to j.
type dateSeen struct {
	value.FoundDate
	i, j int
}

// findDates lists every date of the layout, in order.
func (r *reader) findDates() []dateSeen {
	var out []dateSeen
	for _, row := range r.rows {
		for i := row.from; i < row.to; i++ {
			if !value.StartsDate(r.words[i].text) {
				continue
			}
			if d, ok := value.DateAt(r.texts(i, min(i+9, row.to))); ok {
				out = append(out, dateSeen{d, i, i + d.Words})
				i += d.Words - 1
			}
		}
	}
	return out
}

// voteOrder finds the order of day and month that fits all of the document's dates: one
// 13/5 settles every 3/4. Where none does, the words of the currency and the locale do.
func (r *reader) voteOrder() value.DateOrder {
	day, month := 0, 0
	for _, d := range r.dates {
		text := r.text(d.i, d.j)
		if !strings.Contains(text, "/") && !strings.Contains(text, "-") {
			continue
		}
		parts := strings.FieldsFunc(text, func(c rune) bool { return c == '/' || c == '-' || c == ' ' })
		if len(parts) < 3 || !scan.AllDigits(parts[0]) || !scan.AllDigits(parts[1]) || len(parts[0]) == 4 {
			continue
		}
		switch {
		case value.Atoi(parts[0]) > 12:
			day++
		case value.Atoi(parts[1]) > 12:
			month++
		}
	}
	switch {
	case day > month:
		return value.DayFirst
	case month > day:
		return value.MonthFirst
	case r.context.VendorOrder != value.OrderUnknown:
		return r.context.VendorOrder
	case r.looksAmerican():
		return value.MonthFirst
	case (r.context.Locale == "" || r.context.Locale == "en-US") && r.currencyOf() == "USD":
		return value.MonthFirst
	}
	return value.DayFirst
}

// looksAmerican finds an address such as "Austin, TX 78701" or the word USA.
func (r *reader) looksAmerican() bool {
	for i, w := range r.words {
		t := strings.Trim(w.text, ".,")
		if t == "USA" || t == "U.S.A" || t == "U.S" && i > 0 || t == "EIN" {
			return true
		}
		if i+1 < len(r.words) && usStates[t] && r.words[i+1].row == w.row {
			z := strings.Trim(r.words[i+1].text, ".,")
			if len(z) >= 5 && scan.AllDigits(z[:5]) && (len(z) == 5 || len(z) == 10 && z[5] == '-') {
				return true
			}
		}
	}
	return strings.Contains(strings.ToLower(r.text(0, min(len(r.words), 400))), "united states") || americanTerms.In(r.lead(0, min(len(r.words), 400)))
}

// americanTerms are those of trade that other countries say otherwise.
var americanTerms = vocab.Beginnings(`sales tax|credit memo|checks payable|check payable|zip code|routing number`)

var usStates = vocab.Of(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC`)

// dayAt reads a date at a place; words before it such as a weekday are skipped.
func (r *reader) dayAt(p place) (when.Day, bool) {
	end := r.rows[r.words[p.i].row].to
	for i := p.i; i < min(p.i+3, p.end); i++ {
		if d, ok := value.DateAt(r.texts(i, min(i+9, end))); ok {
			return d.Pick(r.order), true
		}
		if i > p.i && r.labelled(i) && r.hits[r.hitAt[i]-1].weight > 2 {
			break
		}
	}
	return when.Day{}, false
}

// labelledDay returns the best date of a field: strong labels before weak ones, near
// values before far ones, early pages before late ones.
func (r *reader) labelledDay(f field) (when.Day, hit) {
	var best when.Day
	var at hit
	score := -1
	for n, h := range r.hits {
		if h.field != f || f == fIssue && h.weight == 1 && n > 0 && r.datesOther(r.hits[n-1], h) {
			continue
		}
		for _, p := range r.places(h) {
			if h.weight == 1 && p.rank == 1 && (!r.headOfColumn(h) || r.itemHead(r.words[h.i].row) != nil || r.headsDates(h)) {
				continue // the column of a table tells when an item was delivered
			}
			if h.weight == 1 && !r.words[h.i].gap {
				p.end = p.i + 1 // in a sentence: "den Betrag am 9.3.2026"
			}
			d, ok := r.dayAt(p)
			if _, n := r.rangeAt(p.i, r.rows[r.words[p.i].row].to); !ok || h.weight == 1 && n > 0 {
				continue // "vom 9.2. bis 20.2.2026"
			}
			s := h.weight*10 + p.rank*2 - 3*r.rows[r.words[h.i].row].page
			if p.rank == 1 && r.headOfColumn(h) {
				s += 3
			}
			if s > score {
				best, at, score = d, h, s
			}
			break
		}
	}
	return best, at
}

// headsDates says whether several dates stand below the head of a column.
func (r *reader) headsDates(h hit) bool {
	n := 0
	for _, c := range r.below(h.i, h.j, 2) {
		if _, ok := r.dayAt(place{c, r.cellEnd(c), 1}); ok {
			n++
		}
	}
	return n == 2
}

// datesOther says whether a word as weak as "of" dates the order or the offer named right
// before it, or the invoice that is replaced: "Auftrag 4711 vom 12.1.2026".
func (r *reader) datesOther(before, h hit) bool {
	switch before.field {
	case fOther, fPO, fContract, fPreceding:
	case fNumber:
		if !r.ofReplaced(before.i) {
			return false
		}
	default:
		return false
	}
	return !r.words[h.i].gap && r.words[before.i].row == r.words[h.i].row && h.i-before.j <= 1
}

// issueDate is the labelled date, else the date beside the number's label, else the
// first date of the first page that no other label claims.
func (r *reader) issueDate(kind string) when.Day {
	d, at := r.labelledDay(fIssue)
	if at.weight >= 3 {
		return d
	}
	if e, ok := r.dateBesideNumber(); ok {
		return e
	}
	if !d.IsZero() {
		return d
	}
	for _, seen := range r.dates {
		if r.rows[r.words[seen.i].row].page > 0 {
			break
		}
		if !r.claimed(seen) || kind == "receipt" {
			return seen.Pick(r.order) // a shop's receipt may print the order's date only
		}
	}
	return r.orderDate()
}

// orderDate is when the goods were ordered, which is all that some shops print.
func (r *reader) orderDate() when.Day {
	for _, h := range r.hits {
		if h.field != fOther || !r.aboutOrder(h) {
			continue
		}
		for _, p := range r.places(h) {
			if d, ok := r.dayAt(p); ok {
				return d
			}
		}
	}
	return when.Day{}
}

// orderNumber is the number of the order, by which shops know a receipt.
func (r *reader) orderNumber() string {
	for _, h := range r.hits {
		if h.field != fOther || !r.aboutOrder(h) {
			continue
		}
		for _, p := range r.places(h) {
			if id, ok := r.idAt(p, true); ok {
				return id
			}
		}
	}
	return ""
}

func (r *reader) aboutOrder(h hit) bool { return orderStems.In(r.lead(h.i, h.j)) }

var orderStems = vocab.Beginnings(`order|bestell|auftrag|commande|pedido|ordine|encomenda`)

// dateBesideNumber reads "Facture n°123 du 2 juillet 2015".
func (r *reader) dateBesideNumber() (when.Day, bool) {
	var starts []int
	if id, k := r.titleNumber(); id != "" {
		starts = append(starts, k+1)
	}
	for _, h := range r.hits {
		if h.field == fNumber && !r.bareNumber(h) && !r.ofReplaced(h.i) {
			starts = append(starts, h.j)
		}
	}
	for _, from := range starts {
		row := r.rows[r.words[from-1].row]
		if row.page > 0 {
			break // a repeated head, or a specimen
		}
		end := row.to
		for i := from; i < end; i++ {
			if r.labelled(i) && r.fieldAt(i) != fIssue {
				break
			}
			if d, ok := value.DateAt(r.texts(i, min(i+9, end))); ok && !compactDate(r.words[i].text) {
				return d.Pick(r.order), true
			}
		}
	}
	return when.Day{}, false
}

// claimed says whether a date belongs to a label of something else, or to a range.
func (r *reader) claimed(d dateSeen) bool {
	from := max(r.rows[r.words[d.i].row].from, d.i-6)
	if c := r.cellStart(d.i); c == d.i-1 && strings.HasSuffix(r.words[c].text, ",") {
		from = c // a letter's "Kampen, 21 February"
	}
	for i := d.i - 1; i >= from; i-- {
		switch f := r.fieldAt(i); f {
		case fNone:
		case fIssue, fNumber:
			return false
		case fBuyer, fSeller:
			if h := r.hits[r.hitAt[i]-1]; r.cellEnd(i) > h.j && r.cellEnd(i) <= d.i {
				return false // "To Hartmoor Ltd      9th Nov 2026"
			}
			return true
		default:
			if end := r.cellEnd(i); end > d.i || !strings.ContainsAny(r.text(i, end), "0123456789") {
				return true
			}
			return false // the label has its value in its own cell
		}
	}
	return false
}

// discountWords mark a date until which a discount is granted, not the due date.
var discountWords = vocab.Beginnings(`skonto|discount|escompte|descuento|korting|sconto|early payment|rabatt`)

// dueLeads announce a due date inside a sentence.
var dueLeads = vocab.Beginnings(`remit by|remitted by|settle by|settled by|due|el |debit on|collected on|until|pay by|payable by|paid by|bis zum|bis spatestens|zahlbar bis|netto bis|fallig am|falligkeit|bis|am|avant le|au plus tard le|echeance|prelev|debite|omstreeks|rond|antes del|vence|uiterlijk|voor|entro il|entro|before|payment on|charged on|debited on`)

var payWords = vocab.Beginnings(`iban|schrijven|bonifico|overma|over te maken|overgemaakt|due|remit|carg|pay|transfer|zahl|uberweis|fallig|begleich|abbuch|buchen|afgeschreven|eingezogen|regler|paiement|paye|preleve|pagar|pago|vence|betal|voldoe|incass|pagament|pagare|scad|charge|debit`)

// fromLeads lead to the first day on which an account is debited.
var (
	fromLeads  = vocab.Beginnings(`a partir del|a partir du|a partire dal|ab dem`)
	debitWords = vocab.Beginnings(`cargar|se carg|prelev|abbuch|abgebucht|eingezogen|addebit`)
)

// dueDate is the labelled date, else one inside a sentence about paying.
func (r *reader) dueDate() when.Day {
	d, at := r.labelledDay(fDue)
	var best when.Day
	all := r.dates
	for n, seen := range all {
		if d == seen.Pick(r.order) && r.discounted(all, n) && seen.i >= at.i && seen.i < at.j+4 {
			d = when.Day{} // "bei Zahlung bis 14.06. gewähren wir 3 % Skonto"
		}
		from := max(r.rows[r.words[seen.i].row].from, seen.i-6)
		lead := r.lead(from, seen.i)
		sentence := r.lead(max(0, seen.i-20), r.cellEnd(seen.i))
		due := dueLeads.In(lead) && payWords.In(sentence) || fromLeads.In(lead) && debitWords.In(sentence)
		if !due || r.discounted(all, n) || r.claimedByOther(seen) {
			continue
		}
		if d := seen.Pick(r.order); best.IsZero() || d.After(best) {
			best = d
		}
	}
	if !d.IsZero() {
		return d
	}
	return best
}

// discounted says whether the n-th date is that of a discount: "3 % Skonto bis", "bei
// Zahlung bis … 3 % Skonto", between the dates before and after it and their commas.
func (r *reader) discounted(all []dateSeen, n int) bool {
	d := all[n]
	from := max(r.rows[r.words[d.i].row].from, d.i-7)
	if n > 0 && all[n-1].j > from {
		from = all[n-1].j
	}
	for k := from; k < d.i; k++ {
		if strings.HasSuffix(r.words[k].text, ",") || strings.HasSuffix(r.words[k].text, ";") {
			from = k + 1 // "… mit 2 % Skonto, spätestens bis 16.12. ohne Abzug"
		}
	}
	to := min(d.j+7, len(r.words))
	if r.words[d.i].gap && r.cellEnd(d.i) == d.j {
		to = d.j // alone in its cell: no sentence goes on
	}
	if n+1 < len(all) {
		to = min(to, all[n+1].i)
	}
	for k := d.j - 1; k < to; k++ {
		if strings.HasSuffix(r.words[k].text, ",") || strings.HasSuffix(r.words[k].text, ";") {
			to = k + 1
		}
	}
	if netWords.In(r.lead(d.j, min(d.j+2, len(r.words)))) {
		return false // "2 % Skonto oder bis 18.12. ohne Abzug"
	}
	return discountWords.In(r.lead(from, d.i)) || d.j < to && discountWords.In(r.lead(d.j, to))
}

func (r *reader) claimedByOther(d dateSeen) bool {
	for i := d.i - 1; i >= max(r.rows[r.words[d.i].row].from, d.i-3); i-- {
		switch f := r.fieldAt(i); f {
		case fIssue, fOther, fCustomer, fPeriod, fPeriodStart, fPeriodEnd, fNext:
			h := r.hits[r.hitAt[i]-1]
			return h.weight > 1 && (f != fOther || r.words[i].gap || r.colonBehind(h))
		}
	}
	return false
}

// lead is the folded text of the words i to j for phrases.
func (r *reader) lead(i, j int) string {
	var b strings.Builder
	b.WriteByte(' ')
	for k := i; k < j; k++ {
		b.WriteString(strings.Trim(r.words[k].fold, ".,;:()"))
		b.WriteByte(' ')
	}
	return b.String()
}
