package invoice

import (
	"math"
	"slices"
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
)

// townBelow says whether a cell heads a postal address: in its column, at most four rows
// below without a wide blank, stands a town with its postal code.
func (r *reader) townBelow(c int) bool {
	at, x := r.words[c].row, r.words[c].x0
	for n := at + 1; n < min(len(r.rows), at+9) && r.rows[n].page == r.rows[at].page && r.rows[n].y-r.rows[at].y < 6*math.Max(r.rows[at].h, 8); n++ {
		for i := r.rows[n].from; i < r.rows[n].to; i = r.cellEnd(i) {
			if math.Abs(r.words[i].x0-x) > 4 {
				continue
			}
			if full, _ := postalCode(r.text(i, r.cellEnd(i))); full {
				return true
			}
		}
	}
	return false
}

// senderLine reads the small line above an addressee, "Example GmbH · Street 1 · 12345
// Town": the sender's name, "" where a cell is no such line.
func (r *reader) senderLine(c int) string {
	end := r.cellEnd(c)
	if end-c > 20 {
		return ""
	}
	parts := addressParts(r.text(c, end))
	if len(parts) < 3 || addressIn(parts[1:]) == "" || !plausibleName(parts[0]) {
		return ""
	}
	return parts[0]
}

// Bounds of where addresses are looked for: an addressee stands at the head of the page.
const (
	maxAddressRow = 60
	maxAddresses  = 12
)

// imprintRows are how many rows at a page's foot may tell whose paper it is.
const imprintRows = 3

// address is a cell that holds a postal address, or ends one.
type address struct {
	cell  int
	whole bool // name or street and town in one line
}

// addresses lists the first addresses of the first page, from the top.
func (r *reader) addresses() []address {
	var out []address
	for _, row := range r.rows[:min(len(r.rows), maxAddressRow)] {
		for c := row.from; c < row.to && row.page == 0 && len(out) < maxAddresses; c = r.cellEnd(c) {
			if r.cellEnd(c)-c > 20 {
				continue
			}
			text := r.text(c, r.cellEnd(c))
			full, _ := postalCode(text)
			parts := addressParts(text)
			whole := len(parts) > 1 && endsInTown(parts)
			if full || whole {
				out = append(out, address{c, whole})
			}
		}
	}
	return out
}

// addressed says whether a cell names whom an unlabelled address is of that is not the
// sender's: below the sender's line, below another postal address of the page or above one
// at its foot; and where no label tells the buyer, below a letterhead.
func (r *reader) addressed(c int) bool {
	at := r.words[c].row
	if r.rows[at].page > 0 || at > maxAddressRow || at > len(r.rows)*3/4 {
		return false
	}
	if !r.townBelow(c) {
		return r.headsBlock(c) && slices.ContainsFunc(r.postal, func(a address) bool { return r.words[a.cell].row < at && !r.sameColumnBlock(a.cell, c) })
	}
	for _, a := range r.postal {
		row := r.words[a.cell].row
		above := row < at && r.rows[at].y-r.rows[row].y > r.rows[at].h/2
		if above && (a.whole || !r.sameColumnBlock(a.cell, c)) || a.whole && row > at && row >= len(r.rows)-imprintRows {
			return true
		}
	}
	return !r.buyerLabelled() && (r.nameAbove(c) || r.besideAnother(c))
}

// headsBlock says whether a cell alone in its row has a line below it that is no label and no
// price: "Example Ltd" above "Unit 4".
func (r *reader) headsBlock(c int) bool {
	n := r.words[c].row
	if n+1 >= len(r.rows) || r.cellsIn(r.rows[n]) > 1 || !r.sameColumnBlock(c, r.rows[n+1].from) {
		return false
	}
	next := r.rows[n+1]
	return r.cellsIn(next) == 1 && !r.labelledCell(next.from, next.to) && !r.anyPrice(next) && !r.stops(next.to)
}

// buyerLabelled says whether a label tells who buys.
func (r *reader) buyerLabelled() bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.field == fBuyer && r.heads(h) })
}

// nameAbove says whether a name that heads no address of its own stands above a cell's
// block, as a letterhead's does.
func (r *reader) nameAbove(c int) bool {
	at := r.words[c].row
	for n, row := range r.rows[:at] {
		end := r.cellEnd(row.from)
		if n > 5 || r.strongLabels(row) || r.anyPrice(row) {
			return false
		}
		name := r.nameAt(place{row.from, end, 1})
		if plausibleName(name) && !strings.ContainsAny(name, "0123456789") && len(strings.Fields(name)) < 6 && !titleWords(r.lead(row.from, end)) &&
			!r.labelledCell(row.from, end) && !r.sameColumnBlock(row.from, c) && !(r.townBelow(row.from) && !r.aligned(row.from, c)) {
			return true
		}
	}
	return false
}

// besideAnother says whether a cell heads an address right below the document's title, with
// another address right of it: the seller's.
func (r *reader) besideAnother(c int) bool {
	at, titled := r.words[c].row, false
	for n := at - 1; n >= 0 && r.rows[at].y-r.rows[n].y < 4*r.rows[at].h; n-- {
		i := r.rows[n].from
		titled = titled || titleWords(r.lead(i, r.cellEnd(i))) && math.Abs(r.words[i].x0-r.words[c].x0) < 4
	}
	return titled && slices.ContainsFunc(r.postal, func(a address) bool {
		return r.words[a.cell].x0 > r.words[c].x0+60 && r.words[a.cell].row-at < 6
	})
}

// endsInTown says whether the last of the parts is a town with its postal code.
func endsInTown(parts []string) bool {
	full, _ := postalCode(parts[len(parts)-1])
	return full || addressIn(parts) != ""
}

// sameColumnBlock says whether two cells stand in one column with no wide blank between.
func (r *reader) sameColumnBlock(a, b int) bool {
	return math.Abs(r.words[a].x0-r.words[b].x0) < 4 && r.sameBlock(r.words[a].row, r.words[b].row)
}

// offerSenderLines offers the names that the lines above addressees name as the sender.
func (r *reader) offerSenderLines(add func(string, int)) {
	for n, row := range r.rows {
		if row.page > 0 || n > 25 {
			return
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			if name := r.senderLine(c); name != "" && !strings.ContainsAny(name, "0123456789") && !r.labelled(c) && (hasLegalForm(name) ||
				!r.belowName(n)) && !r.underBuyer(c) && !greetings.In(" "+value.Fold(name)+" ") {
				if registerWords.In(r.lead(c, r.cellEnd(c))) {
					add(name, 36) // an imprint, which no addressee has
				} else {
					add(name, 22)
				}
			}
		}
	}
}

// belowName says whether a name stands right above a row: a letterhead's, which is not that
// of the line below it.
func (r *reader) belowName(n int) bool {
	if n == 0 || r.rows[n-1].page != r.rows[n].page || r.rows[n].y-r.rows[n-1].y > 2.5*r.rows[n-1].h {
		return false
	}
	above := r.text(r.rows[n-1].from, r.rows[n-1].to)
	return plausibleName(above) && !strings.ContainsAny(above, "0123456789")
}

// ofAddressee says whether word i stands in the block of an unlabelled address that is not
// the sender's.
func (r *reader) ofAddressee(i int) bool {
	at, c := r.words[i].row, r.cellStart(i)
	for n := at - 1; n >= max(0, at-6) && r.sameBlock(n, at); n-- {
		for k := r.rows[n].from; k < r.rows[n].to; k = r.cellEnd(k) {
			if math.Abs(r.words[k].x0-r.words[c].x0) < 4 && r.addressed(k) {
				return true
			}
		}
	}
	return false
}

// ofAnother says whether word i stands in the block of an address that a company other
// than the seller heads.
func (r *reader) ofAnother(i int, seller string) bool {
	at, c := r.words[i].row, r.cellStart(i)
	for n := at - 1; seller != "" && n >= max(0, at-6) && r.sameBlock(n, at); n-- {
		for k := r.rows[n].from; k < r.rows[n].to; k = r.cellEnd(k) {
			if math.Abs(r.words[k].x0-r.words[c].x0) > 4 || !hasLegalForm(r.text(k, r.cellEnd(k))) {
				continue
			}
			return VendorKey(r.text(k, r.cellEnd(k))) != VendorKey(seller) && r.townBelow(k)
		}
	}
	return false
}

// greetings open a letter; what stands there is no name of a company.
var greetings = vocab.Beginnings(`thank you |thanks |vielen dank|merci |gracias |grazie |bedankt |hi |hoi |hello |dear |hey |hallo |guten tag |guten morgen |sehr geehrte |sehr geehrter |liebe |lieber |moin |bonjour |madame monsieur |hola |estimado |estimada |estimados |buenos dias |ciao |gentile |spett le |egregio |beste |geachte |hej |hei |kaere |kara |dzien dobry |szanowni `)
