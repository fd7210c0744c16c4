package when

import (
	"slices"
	"strings"
)

// kind is what a token can do in the grammar.
type kind uint8

const (
	kWord     kind = iota + 1 // a word that dates do not use
	kMark                     // punctuation; val is the character
	kSpace                    // skipped
	kJunk                     // never part of a date
	kNum                      // val; also words such as "three" and "a"
	kOrd                      // "first" is 1, "last" is -1
	kMonth                    // 1 to 12
	kWeekday                  // time.Weekday
	kWeekdays                 // "Fridays": needs a count, and recurs without one
	kUnit                     // unit
	kRel                      // "this" 0, "next" 1, "last" -1
	kRelDay                   // "tomorrow" is 1
	kPart                     // part of the day
	kLead                     // preposition; val is a lead
	kThe                      // article
	kOf                       // "of" in its many forms
	kEdge                     // start, middle or end of a period
	kMer                      // "am" 0, "pm" 1
	kClock                    // "o'clock", "Uhr"
	kAbbr                     // "EOD", "EOM"; val is an abbr
	kAgo                      // points back
	kHence                    // "later", "from now"
	kAfter                    // "after", "from"
	kBefore                   // "before", counting back from a date
	kNow                      // the moment itself
	kWork                     // "working", "business": of days
	kWeekNo                   // "week", "KW", before a number
	kQuarter                  // "Q"
	kSome                     // "few", "couple"; val is how many
	kHalf                     // "half"
	kAnd                      // "and"
	kApprox                   // "about"
	kFollow                   // a word that may follow a bare number of a day
	kBlock                    // the number after it is no date: "version", "room"
	kMeeting                  // "meeting"
	kSep                      // the T of ISO 8601
	kDue                      // "due", "deadline"
	kCurrency                 // "EUR"
	kDateWord                 // "date", "day" said before a date
	kMore                     // "more", "another"
	kNear                     // "closest"
	kIdes                     // the middle of a Roman month
	kPolite                   // "please": says nothing
	kPast                     // "past", "to" of clocks
	kSeason                   // 0 is spring
	kWish                     // "happy", "merry": of days that are wished
)

// sense is the meaning of a word.
type sense struct {
	kind   kind
	val    int
	weak   bool // a word of daily speech as well: "may", "sat"
	festal bool // begins the name of a holiday
}

const (
	uSecond = iota
	uMinute
	uHour
	uDay
	uWorkday
	uWeek
	uFortnight
	uMonth
	uQuarter
	uYear
	uWeekend
	uHalf // of a year
	uSeason
)

const (
	leadOn = iota
	leadBy
	leadIn
	leadAt
	leadFor
	leadSince
	leadFrom
	leadTo
	leadAbout
	leadAfter
)

const (
	edgeStart = iota
	edgeMid
	edgeEnd
)

const (
	partMorning = iota
	partNoon
	partAfternoon
	partEvening
	partNight
	partMidnight
)

// vocabulary is the sense of every word for one writer: that of his own language, else the
// English one, else that of the first other language which lends the word.
type vocabulary struct {
	own, common words
	heads       *heads
}

type words map[string]sense

// otherLanguages in the order in which they explain a word that the writer's own
// language and English do not have.
var otherLanguages = []struct {
	code  string
	words []entry
}{
	{"de", germanWords}, {"fr", frenchWords}, {"es", spanishWords},
	{"nl", dutchWords}, {"it", italianWords}, {"pt", portugueseWords},
}

// ownOnly are languages whose words mean dates in texts that are known to be in them, and
// nowhere else.
var ownOnly = []struct {
	codes string
	words []entry
}{
	{"sv da nb no nn", scandinavianWords}, {"fi", finnishWords}, {"pl", polishWords}, {"cs", czechWords},
}

var (
	english = build(englishWords)
	common  = words{}            // of English and those that are lent to it
	own     = map[string]words{} // by the code of the language; English has none but the common ones

	begins = map[string]*heads{} // by the code of the language
)

func init() {
	for _, l := range slices.Backward(otherLanguages) {
		l.words = append(l.words, compounds(l.words, l.code)...)
		own[l.code] = build(l.words)
		common.add(l.words, true)
	}
	common.add(englishWords, false)
	for _, l := range ownOnly {
		m := build(l.words)
		for code := range strings.FieldsSeq(l.codes) {
			own[code] = m
		}
	}
	common.markHolidays(true)
	for code, m := range own {
		m.markHolidays(false)
		begins[code] = headsOf(common, m)
	}
	begins[""] = headsOf(common)
}

// dayParts end the German and Dutch words for a part of a weekday: "Freitagabend".
var dayParts = map[string]string{
	"de": "morgen vormittag mittag nachmittag abend nacht fruh",
	"nl": "ochtend morgen middag namiddag avond nacht",
}

// compounds makes those words; they mean the weekday.
func compounds(table []entry, code string) []entry {
	var out []entry
	for _, e := range table {
		if e.kind != kWeekday {
			continue
		}
		for _, w := range strings.Fields(e.words) {
			for _, part := range strings.Fields(dayParts[code]) {
				if w[0] != '!' && !strings.HasSuffix(w, "s") {
					out = append(out, entry{kWeekday, e.val, w + part})
				}
			}
		}
	}
	return out
}

// entry gives one sense to the words of a list. A "?" before a word makes it weak; a
// "!" keeps it to texts in its own language.
type entry struct {
	kind  kind
	val   int
	words string
}

func build(table []entry) words {
	m := words{}
	m.add(table, false)
	return m
}

// add takes up the words of a table; of those that are lent, none that only their own language may use.
func (m words) add(table []entry, lent bool) {
	for _, e := range table {
		for w := range strings.FieldsSeq(e.words) {
			if lent && w[0] == '!' {
				continue
			}
			m[strings.TrimLeft(w, "?!")] = sense{kind: e.kind, val: e.val, weak: strings.Contains(w, "?")}
		}
	}
}

// markHolidays marks the words with which the name of a holiday may begin; add takes up those that mean
// nothing else.
func (m words) markHolidays(add bool) {
	for first := range holidayNames {
		for _, w := range []string{first, first + "s"} {
			s, known := m[w]
			if !known && !add {
				continue
			}
			if !known {
				s.kind = kWord
			}
			s.festal = true
			m[w] = s
		}
	}
}

func vocabularyFor(locale string) vocabulary {
	code := strings.ToLower(locale[:min(len(locale), 2)])
	if own[code] == nil {
		code = ""
	}
	return vocabulary{own[code], common, begins[code]}
}

// sense is what a word means, nothing where no date uses it.
func (v vocabulary) sense(w []byte) sense {
	if s, ok := v.own[string(w)]; ok {
		return s
	}
	return v.common[string(w)]
}

// foreign reports whether the word at i is none of English.
func (p *parser) foreign(i int) bool {
	_, known := english[p.lower(i)]
	return !known
}
