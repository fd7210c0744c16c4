package grammar

import (
	"strings"
	"time"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// MonthIn returns the month that s names in English, 0 where it names none.
func MonthIn(s string) time.Month {
	for w := range strings.FieldsSeq(s) {
		if strings.IndexByte("jfmasond", w[0]|0x20) < 0 {
			continue
		}
		for m := time.January; m <= time.December; m++ {
			if strings.EqualFold(strings.TrimSuffix(w, "'s"), m.String()) {
				return m
			}
		}
	}
	return 0
}

// Season finds "before half term", "over the Christmas break", "in time for reading week": words that set a time and no day, or one
// that only those know who wrote them.
func Season(s string) (int, int) {
	if !seasonLeads.In(s) {
		return -1, -1
	}
	for _, lead := range seasonLeads.All() {
		if i := scan.LastOf(s, lead); i >= 0 {
			if n := seasonLength(s[i+len(lead):]); n > 0 {
				return i + 1, i + len(lead) + n
			}
		}
	}
	return -1, -1
}

var seasonLeads = vocab.NewList(" before ", " by ", " over ", " in time for ", " ahead of ", " during ")

// seasonLength is how many bytes at the beginning of s name a part of the year, 0 where none does.
func seasonLength(s string) int {
	rest, last := s, ""
	for range 5 {
		word, tail := CutWord(rest)
		w := strings.ToLower(word)
		if named := seasons.Has(w) || w == "week" && last != "" && !Determiners.Has(last) && !ordinary[last]; named && EndsPhrase(tail) {
			return len(s) - len(tail)
		}
		if w == "" || Prepositions.Has(w) && w != "of" || Subjects.Has(w) {
			return 0
		}
		rest, last = tail, w
	}
	return 0
}

// seasons are what a part of the year may be called, or what comes once in a year.
var seasons = vocab.Of("term half-term spring summer autumn winter season semester trimester break holiday holidays vacation recess christmas xmas easter thanksgiving agm audit year planning lent advent ramadan diwali")

// ordinary are what a week is called beside its name.
var ordinary = vocab.Of("next last each every one other same following first second third whole coming past new per current")

// EndsPhrase tells whether what comes behind a time leaves it by itself: nothing, a comma, another verb.
func EndsPhrase(rest string) bool {
	return strings.Trim(rest, " .,;)") == "" || rest[0] == ',' || rest[0] == ';' || scan.OpensWith(rest, []string{" and ", " so ", " but ", " with ", " if "})
}

// MonthWord tells whether s begins with a month written with a capital.
func MonthWord(s string) bool {
	w, _ := CutWord(s)
	return len(w) >= 3 && scan.IsUpper(w[0]) && (ShortMonths.Has(w) || MonthIn(w) != 0)
}

// IsSoon tells words that set a time without a day: "asap", "next meeting".
func IsSoon(s string) bool { return soon.Has(s) }

var soon = vocab.Phrases("asap|as soon as possible|immediately|right away|next meeting|by next meeting|sofort|so bald wie möglich|dès que possible|" +
	"lo antes posible|zsm|zo snel mogelijk|eod|cob|eow|eom|urgent")

// IsPeriod tells a stretch of days that plans are made for: "next week", "this month".
func IsPeriod(s string) bool {
	lo := strings.ToLower(s)
	return scan.OpensWith(lo, []string{"next ", "this ", "the next ", "in the next "}) && scan.ContainsOne(lo, []string{"week", "month", "sprint", "fortnight", "quarter"})
}
