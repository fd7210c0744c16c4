package renewal

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// dayByWords stand right before the last day for notice, dayAfterWords before the day after it.
var (
	dayByWords = strings.Split("by|no later than|not later than|on or before|at the latest by|latest by|until|till|up to|spatestens bis|bis spatestens|bis zum|bis|spatestens bis zum|"+
		"bis spatestens zum|spatestens am|spatestens zum|au plus tard le|jusqu au|hasta el|a mas tardar el|uiterlijk|uiterlijk op|tot|tot en met|entro il|fino al|ate", "|")
	dayAfterWords = strings.Split("before|prior to|earlier than|vor dem|voor|avant le|antes del|prima del", "|")
)

// endingStems begin the words for giving notice, each with another that must stand beside it:
// "cancel", "let us know", "turn off auto-renew".
var endingStems = map[string][]string{
	"cancel": nil, "terminat": nil, "decline": nil, "unsubscribe": nil, "downgrade": nil, "disable": nil, "notice": nil, "kundig": nil, "gekundig": nil, "widersprech": nil,
	"abbestell": nil, "resili": nil, "denonc": nil, "baja": nil, "opzeg": nil, "opgezeg": nil, "disd": nil, "recedere": nil,
	"opt": {"out"}, "turn": {"off"}, "switch": {"off"}, "notif": toUs, "know": toUs, "tell": toUs, "inform": toUs,
}

var toUs = []string{"us", "other", "uns", "nous", "ons"}

// noticeBy tells whether a date is the last day for notice by what leads to it, 'n', or the day
// after it, 'N': a word for giving notice, what is ended, and "by". 0: neither.
func noticeBy(lead string) byte {
	lead = " " + strings.Join(strings.Fields(lead), " ")
	for _, k := range []struct {
		role  byte
		words []string
	}{{'n', dayByWords}, {'N', dayAfterWords}} {
		for _, w := range k.words {
			rest, ok := strings.CutSuffix(lead, " "+w)
			if ok && endsSomething(strings.Fields(rest)) {
				return k.role
			}
		}
	}
	return 0
}

// endsSomething tells whether one of the last words is one for giving notice.
func endsSomething(words []string) bool {
	words = words[max(0, len(words)-5):]
	return slices.ContainsFunc(words, func(w string) bool {
		for stem, beside := range endingStems {
			if strings.HasPrefix(w, stem) && (beside == nil || slices.ContainsFunc(beside, func(b string) bool { return slices.Contains(words, b) })) {
				return true
			}
		}
		return false
	})
}

// refunded tells of money back, for which another day may count.
var refunded = vocab.Beginnings(`refund|refunded|money back|reimburse|erstattung|erstattet|zuruckerstattet|rembourse|remboursement|reembolso|terugbetaling|rimborso`)
