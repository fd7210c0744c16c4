package reminders

import (
	"slices"
	"strings"

	"duly/parser/minutes"
)

// A sign is unwanted once its sender dropped this many items that it gave away, of more than one
// mail, and has kept none since. His receipts then list such items as possible, until he keeps one.
const (
	unwantedItems   = 3
	unwantedMails   = 2
	unwantedLookout = 30 // items that are looked at
)

// unwantedSigns are those of the items found whose like their sender keeps dropping.
func (d *desk) unwantedSigns(found []minutes.Item) map[string]bool {
	signs := map[string]bool{}
	for _, f := range found {
		if _, known := signs[f.Sign]; !known {
			signs[f.Sign] = d.unwanted(f.Sign)
		}
	}
	return signs
}

func (d *desk) unwanted(sign string) bool {
	var seen []Item
	n, dropped := 0, map[int64]int{} // by meeting
	for _, i := range d.books.ItemsOfSign(d.who.ID, sign, unwantedLookout) {
		if strings.HasPrefix(i.Reason, mergedInto) {
			continue
		}
		if !d.rejected(i) {
			n -= dropped[i.MeetingID]
			delete(dropped, i.MeetingID)
			break
		}
		if i.OwnerText == everyone && slices.ContainsFunc(seen, func(s Item) bool { return shareOne(s, i) }) {
			continue
		}
		seen = append(seen, i)
		n++
		dropped[i.MeetingID]++
	}
	return n >= unwantedItems && len(dropped) >= unwantedMails
}

// rejected says whether who sent an item dropped it because it was none, as against given up later.
func (d *desk) rejected(i Item) bool {
	if i.Status != Dropped || i.ClosedAt.Sub(i.CreatedAt) >= correctedWithin {
		return false
	}
	_, his := row(d.books.EventsOfRef(i.Ref()), func(e Event) bool { return e.What == "drop" && e.PersonID == i.OrganiserID })
	return his
}

// unwantedNote says of a possible item with the number n why it is no more than that.
func unwantedNote(i Item, n int) string {
	kind, words, _ := strings.Cut(i.Sign, " ")
	from := map[string]string{
		"mark": "behind “" + words + "”", "list": "from “" + words + "”", "table": "from tables of something else",
		"checkbox": "from ticked lists", "label": "from labels", "sentence": "from sentences",
	}[kind]
	return "You dropped what I last took " + from + ". Answer “" + itoa(int64(n)) + " yes” to keep it; then I list such items as before."
}
