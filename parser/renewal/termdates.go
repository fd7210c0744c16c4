package renewal

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
	"duly/parser/when"
)

// termDate says what a date means by the words that lead to it.
type termDate struct {
	role  byte // 's'tart, 'e'nd, 'r'enewal, 'n'otice by, 'N' notice before
	words *vocab.List
}

// The order counts: the first list with a phrase right before the date decides.
var termDates = []termDate{
	{'N',
		vocab.Beginnings(`cancel before|cancels before|cancelled before|canceled before|unless you cancel before|notice must be given before|vor dem|kundigen vor|resilier avant|resilie avant|cancelar antes|cancele antes|opzeggen voor|opzegt voor|disdire prima|prima del`)},
	{'n', vocab.Beginnings(`cancel by|cancelled by|canceled by|notice by|termination by|non renewal by|nonrenewal by|cancellation by|notice on or before|termination on or before|non renewal on or before|cancellation on or before|cancel on or before|tell us on or before|reach us by|reaches us by|hear from you by|received by us by|notify us by|let us know by|tell us by|inform us by|in writing by|notice must be given by|notice deadline|cancellation deadline|last day to cancel|last day for notice|opt out by|kundbar bis|kundigung bis|gekundigt bis|spatestens bis|spatestens am|kundigungstermin|
resilier jusqu au|au plus tard le|cancelar hasta el|a mas tardar el|opzeggen tot|uiterlijk|disdire entro|entro il`)},
	{'r', vocab.Beginnings(`renew on|renews on|renewed on|renewal on|renewal date|renews|renew|renewing on|next billing|next invoice|next charge|next payment|charged|charge you on|billed on|billed again|verlangert sich|verlangerung am|verlangert am|nachste abrechnung|nachste zahlung|nachste rechnung|abgebucht am|
renouvele le|prolonge le|renouvellement le|renouvelle le|prochaine facturation|prochain prelevement|prochaine echeance|prochain paiement|se renueva el|se renovara|renovacion|proximo cobro|proxima factura|verlengd op|verlenging op|verlengt op|volgende factuur|volgende betaling|si rinnova|si rinnovera|rinnovo|prossimo addebito|prossima fattura`)},
	{'e', vocab.Beginnings(`subscription end|term end|contract end|service end|runs out|expires|expire|expiring|expiration date|expiry date|ends|end on|terminate on|terminates on|end date|end of contract|end of term|ending|ends at|valid until|until|through|lauft bis|endet|endet am|gilt bis|zunachst bis|vorerst bis|erstmals bis|vertragsende|lauft ab|ablaufdatum|laufzeit bis|mindestlaufzeit bis|mindestvertragslaufzeit bis|vertragslaufzeit bis|erstlaufzeit bis|grundlaufzeit bis|restlaufzeit bis|festlaufzeit bis|vertragsdauer bis|vertrag bis|befristet bis|gultig bis|bis zum|expire le|echeance le|fin du contrat|prend fin|prendra fin|jusqu au|date d expiration|date de fin|vence|caduca|finaliza|hasta el|valido hasta|fecha de fin|
verloopt|eindigt|geldig tot|einddatum|loopt tot|tot en met|loopt af op|scade|cessa|cessa automaticamente al|termina|avra termine|valido fino|fino al|data di fine`)},
	{'s', vocab.Beginnings(`subscription start|contract start|term start|service start|commence|commences|commencing|commencement date|start date|starts|starting|begins|beginning|effective|effective date|effective as of|from|since|beginnt|vertragsbeginn|ab dem|beginn|seit|prend effet|a compter du|date de debut|du |
a partir del|desde el|comienza|fecha de inicio|ingaande|ingangsdatum|begint|vanaf|startdatum|decorrenza|a partire dal|dal |inizio`)},
}

// maxClauseDates bounds the dates of a sentence: one with more is a list.
const maxClauseDates = 8

// readTermDates reads the dated facts of a clause.
func readTermDates(s Clause, c when.Context, t *Terms) bool {
	fields := wordSpans(s.text)
	used := false
	behindLast := -1 // the word behind the date before
	var last when.Day
	for i, seen := 0, 0; i < len(fields) && seen < maxClauseDates; i++ {
		d, n := termDay(s.text, fields[i:], c)
		if _, dotted := dottedDay(fields[i].Text, d); n == 0 || dotted && !tellsOfEnd(s) {
			continue
		}
		lead := value.Flatten(value.Words(s.text[fields[max(0, i-7)].Lo:fields[i].Lo]))
		if behindLast >= 0 && i == behindLast+1 && value.RangeWords[value.Fold(fields[behindLast].Text)] && last.Before(d) && spanWords.In(s.Flat) {
			t.Start, t.End, used = last, d, true // "Term: 1 March 2026 to 28 February 2027"
		} else {
			behind := value.Flatten(value.Words(s.text[fields[i+n-1].Hi:fields[min(len(fields), i+n+5)-1].Hi]))
			used = t.placeDate(lead, behind, s.Flat, d) || used
		}
		seen++
		i += n - 1
		behindLast, last = i+1, d
		if behindLast >= len(fields) {
			behindLast = -1
		}
	}
	return used
}

// spanWords make a range of days the term of a contract.
var spanWords = vocab.Beginnings(`term|period|subscription|contract|licen|coverage|support|laufzeit|vertrag|zeitraum|abonnement|duree|contrat|periode|vigencia|periodo|contrato|looptijd|contract|durata|valid`)

// endsBehind and renewsBehind follow a date in languages that put the verb last.
var (
	endsBehind   = vocab.Beginnings(`kundig|gekundigt|opgezegd|opzegt|opzeggen|cancel|schriftlich|widerruf`)
	renewsBehind = vocab.Beginnings(`automatisch verlang|verlangert|automatisch verleng|verlengd|erneuert|automatically renew`)
)

// upTo stand right before the last day of something.
var upTo = vocab.Beginnings(`bis|bis zum|bis einschliesslich|until|till|up to|tot|jusqu au|hasta|hasta el|fino al|ate`)

// offered and collected are what a date ends or moves that is no term: an offer that stands
// until then, a payment that is drawn for what is billed already.
var (
	offered = vocab.Beginnings(`offer|quote|quotation|proposal|estimate|voucher|coupon|discount|promo|angebot|kostenvoranschlag|gutschein|rabatt|offre|devis|remise|oferta|presupuesto|descuento|
offerte|korting|offerta|preventivo|sconto|bid|tender`)
	collected = vocab.Beginnings(`autopay|auto pay|automatic payment|direct debit|card ending|account ending|lastschrift|sepa|automatische incasso|addebito diretto`)
)

// placeDate files a date by the words before it; the nearest phrase wins.
func (t *Terms) placeDate(lead, behind, flat string, d when.Day) bool {
	role, at, end := byte(0), -1, -1
	for _, td := range termDates {
		if !td.words.In(lead) {
			continue
		}
		for _, p := range td.words.All() {
			if i := strings.LastIndex(lead, p); i >= 0 && i+len(p) > end {
				role, at, end = td.role, i, i+len(p)
			}
		}
	}
	if at < 0 && renewsBehind.In(behind) && slices.ContainsFunc(upTo.All(), func(p string) bool { return strings.HasSuffix(lead, p+" ") }) || role == 'r' && d == d.EndOfMonth() && strings.HasSuffix(lead, " zum ") {
		role, at = 'e', len(lead)-1 // "Mindestlaufzeit bis 30.06.2027 und verlängert sich …", "verlängert sich zum 30.06.2027"
	}
	switch by := noticeBy(lead); {
	case by != 0 && !refunded.In(flat):
		role = by
	case endsBehind.In(behind) && role != 'r' && role != 's' && (role != 'e' || !strings.Contains(lead[max(at, 0):], " ende")):
		role = 'n'
	case renewsBehind.In(behind) && at < 0:
		role = 'r'
	case at < 0 || strings.Count(lead[at:], " ") > 11:
		return false
	}
	if role == 'e' && offered.In(flat) || (role == 'e' || role == 'r') && collected.In(flat) {
		return false
	}
	trial := strings.Contains(flat, " trial") || strings.Contains(flat, " probe") || strings.Contains(flat, " essai") ||
		strings.Contains(flat, " prueba") || strings.Contains(flat, " prova ")
	slot := map[byte]*when.Day{'s': &t.Start, 'e': &t.End, 'r': &t.RenewsOn, 'n': &t.NoticeDeadline, 'N': &t.NoticeDeadline}[role]
	if !slot.IsZero() {
		return false
	}
	*slot = d
	switch role {
	case 'N':
		*slot = d.AddDays(-1)
	case 'e':
		t.Trial = t.Trial || trial
	}
	return true
}

// wordSpans are the blank-separated words of a text.
func wordSpans(s string) []value.Word {
	var out []value.Word
	lo := -1
	for i, r := range s {
		blank := r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\u00a0'
		switch {
		case !blank && lo < 0:
			lo = i
		case blank && lo >= 0:
			out = append(out, value.Word{Text: s[lo:i], Lo: lo, Hi: i})
			lo = -1
		}
	}
	if lo >= 0 {
		out = append(out, value.Word{Text: s[lo:], Lo: lo, Hi: len(s)})
	}
	return out
}

// termDay reads a date at the first of the words: in figures, in words, without a year
// (then the next such day after c.At), or "in 3 days". n is the number of words taken.
func termDay(text string, fields []value.Word, c when.Context) (d when.Day, n int) {
	words := make([]string, 0, 9)
	for _, f := range fields[:min(len(fields), 9)] {
		words = append(words, f.Text)
	}
	if !value.StartsDate(words[0]) {
		return d, 0
	}
	if f, ok := value.DateAt(words); ok {
		order := value.DayFirst
		if c.Locale == "" || strings.HasPrefix(c.Locale, "en-US") {
			order = value.MonthFirst
		}
		return f.Pick(order), f.Words
	}
	if c.At.IsZero() {
		return d, 0
	}
	today := when.DayOf(c.At)
	if d, n := yearlessDay(words, today); n > 0 {
		return d, n
	}
	return relativeDay(text[fields[0].Lo:fields[len(words)-1].Hi], words, today)
}

// yearlessDay reads "July 14", "14. Juli" and "14.7." as the next such day, today included.
func yearlessDay(words []string, today when.Day) (when.Day, int) {
	if d, ok := dottedDay(words[0], today); ok {
		return d, 1
	}
	for n := min(len(words), 5); n >= 2; n-- {
		last := strings.TrimRight(words[n-1], ".,;)!")
		w := append(append([]string{}, words[:n-1]...), last, strconv.Itoa(today.Year))
		f, ok := value.DateAt(w)
		if !ok || f.Words != n+1 {
			continue
		}
		if f.Day.Before(today) {
			w[n] = strconv.Itoa(today.Year + 1)
			f, _ = value.DateAt(w)
		}
		return f.Day, n
	}
	return when.Day{}, 0
}

// relativeDay reads "in 3 days" and "tomorrow".
func relativeDay(text string, words []string, today when.Day) (when.Day, int) {
	switch value.Fold(strings.Trim(words[0], ".,;!")) {
	case "today":
		return today, 1
	case "tomorrow", "morgen":
		return today.AddDays(1), 1
	case "in", "en", "dans", "over", "tra", "fra":
		w := value.Words(text)
		if len(w) < 3 {
			return when.Day{}, 0
		}
		if d, ok := value.DurationAt(w, 1); ok && !d.Unclear {
			n := min(3, len(words)) // "in 3days" is two words
			if m := d.Months(); m > 0 {
				return today.AddMonths(m), n
			}
			return today.AddDays(d.Days()), n
		}
	}
	return when.Day{}, 0
}
