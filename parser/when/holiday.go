package when

import (
	"bytes"
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"time"

	"duly/parser/vocab"
)

//go:embed holidays.txt
var holidayList string

// holidayName is what a holiday is called.
type holidayName struct {
	words []string
	own   string // the beginning of the only locales that use it
	in    func(year int) Day
}

// holidayNames by their first word, in its folded form; long names first, then those of one locale alone.
var holidayNames = readHolidays(holidayList)

func readHolidays(list string) map[string][]holidayName {
	names := map[string][]holidayName{}
	var in func(int) Day
	for line := range strings.Lines(list) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] != ' ' {
			var rule string
			rule, line, _ = strings.Cut(line, ": ")
			in = holidayRule(strings.Fields(rule))
		}
		for part := range strings.SplitSeq(strings.TrimSpace(line), "  ") {
			own, called, found := strings.Cut(part, ": ")
			if !found {
				own, called = "", part
			}
			for name := range strings.SplitSeq(called, ", ") {
				words := strings.Fields(name)
				names[words[0]] = append(names[words[0]], holidayName{words, own, in})
			}
		}
	}
	for _, of := range names {
		slices.SortStableFunc(of, func(a, b holidayName) int {
			if d := len(b.words) - len(a.words); d != 0 {
				return d
			}
			return strings.Compare(b.own, a.own)
		})
	}
	return names
}

// movable are what other feasts are counted from.
var movable = map[string]func(int) Day{"easter": easter, "orthodox": orthodoxEaster, "rosh": roshHashanah, "kislev": hanukkah}

// holidayRule makes of "thu 11-22 +1" the function that finds the day in a year; it is zero where none is known.
func holidayRule(rule []string) func(int) Day {
	if rule[0] == "listed" {
		days := map[int]Day{}
		for _, s := range rule[1:] {
			d, _ := ParseDay(s)
			days[d.Year] = d
		}
		return func(year int) Day { return days[year] }
	}
	after := 0
	if n := len(rule) - 1; strings.ContainsAny(rule[n][:1], "+-") {
		after, _ = strconv.Atoi(rule[n])
		rule = rule[:n]
	}
	if base := movable[rule[0]]; base != nil {
		return func(year int) Day { return base(year).AddDays(after) }
	}
	month, dom, _ := strings.Cut(rule[len(rule)-1], "-")
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(dom)
	if len(rule) == 1 {
		return func(year int) Day { return NewDay(year, time.Month(m), d) }
	}
	w := time.Weekday(english[rule[0]].val)
	return func(year int) Day { return weekdayAfter(NewDay(year, time.Month(m), d-1), w).AddDays(after) }
}

// holiday reads the name of one at i: "Christmas", "Easter Monday 2027", "2. Weihnachtstag".
func (p *parser) holiday(i int) (reading, int) {
	t := p.tok(i)
	if !t.festal && (t.kind != kNum || t.digits != 1 || t.val > 4) || t.weak && !t.upper {
		return none(), 0
	}
	var buf [24]byte
	first := foldWord(buf[:0], p.word(i))
	names := holidayNames[string(first)]
	if names == nil {
		names = holidayNames[string(bytes.TrimSuffix(first, []byte("s")))]
	}
	for _, name := range names {
		if len(name.own) > len(p.Locale) || !strings.EqualFold(p.Locale[:len(name.own)], name.own) {
			continue
		}
		if n := p.holidayEnd(name.words, i); n > 0 {
			return p.comingHoliday(name.in, n)
		}
	}
	return none(), 0
}

func (p *parser) isHoliday(i int) bool {
	_, n := p.holiday(i)
	return n > 0
}

// holidayEnd returns the token behind the words of a name whose first stands at i, 0 where they do not.
func (p *parser) holidayEnd(words []string, i int) int {
	var buf [24]byte
	n := i
	for k, word := range words {
		if k > 0 && p.mark(n, '-') || p.mark(n, '.') && p.tok(n).glued {
			n++
		}
		w := foldWord(buf[:0], p.word(n))
		if m := len(word); len(w) < m || string(w[:m]) != word || len(w) > m && string(w[m:]) != "s" {
			return 0
		}
		n = p.skipPossessive(n + 1)
	}
	return n
}

// skipPossessive passes over "'s", and over the apostrophe behind an "s".
func (p *parser) skipPossessive(n int) int {
	switch {
	case !p.mark(n, '\''):
	case p.word(n+1) == "s":
		return n + 2
	case strings.HasSuffix(p.word(n-1), "s"): // "Presidents' Day"
		return n + 1
	}
	return n
}

// comingHoliday is the day of a holiday in the year that is named at n, else the coming one.
func (p *parser) comingHoliday(in func(int) Day, n int) (reading, int) {
	eve := 0
	if p.isEve(n) {
		eve, n = -1, n+1
	}
	year, k := p.year(n, false)
	named := k > 0
	if !named {
		year, k = p.today.Year, n
		if in(year).AddDays(eve).Before(p.today) {
			year++
		}
	}
	d := in(year)
	if d.IsZero() {
		return none(), 0
	}
	r := onDay(d.AddDays(eve))
	r.explicit = named
	return r, k
}

func (p *parser) isDayWord(n int) bool { return p.is(n, kUnit) && p.word(n)[0]|0x20 == 'd' }
func (p *parser) isEve(n int) bool     { return p.word(n) == "eve" || p.word(n) == "Eve" }

// names reports whether a holiday only says what kind of thing stands beside it: "the Christmas
// party", "Easter eggs", "our Black Friday prices", "le marché de Noël".
func (p *parser) names(f *found) bool {
	i := p.holidayIn(f)
	if i < 0 {
		return false
	}
	if before := p.tok(f.first - 1); f.lead < 0 && before.kind == kNum && before.weak { // "a cold Christmas"
		return true
	}
	if f.lead < 0 && p.is(f.first-1, kOf) && p.plural(f.first-2) {
		return true // "the twelve days of Christmas"
	}
	if p.is(f.next, kOf) || f.lead < 0 && p.lower(i) == "new" && p.unitIs(f.next-1, uYear) && !p.alone(f) { // "new year, new rules"
		return true
	}
	if f.lead < 0 && p.is(f.first-1, kOf) && p.is(f.first-2, kWord) && p.foreign(f.first-2) && !eves[p.lower(f.first-2)] {
		return true
	}
	if !p.is(f.next, kWord) {
		return false
	}
	w := p.lower(f.next)
	if last := f.next - 1; p.isDayWord(last) || p.isEve(last) || p.is(last, kWeekday) && !shopping[p.lower(last-1)] {
		return goods[w] || p.tok(f.next).upper // but "Christmas Day rota" is of that day
	}
	if festive[w] || goods[w] || f.lead < 0 && f.minute < 0 && f.part < 0 && isThing(w) && p.english {
		return true
	}
	return f.lead != leadBy && p.lower(i-1) == "the"
}

// eves are what a holiday gives a day to.
var eves = vocab.Of("vacances trêve vacaciones vacanze férias veille jour lendemain víspera vispera vigilia véspera vespera dia día giorno")

// holidayIn returns the token that names f's holiday, -1 where f is none.
func (p *parser) holidayIn(f *found) int {
	for i := f.first; i < f.next; i++ {
		if p.tok(i).festal && p.isHoliday(i) {
			return i
		}
	}
	return -1
}

// festive are the occasions that holidays give their names to, goods the wares, shopping begins the names
// of days that are known for these.
var (
	festive = vocab.Of(`party parties lunch dinner drinks shopping break holidays market fair lights show concert campaign campaigns raffle bonus
		rota cover closure closing quiz mailing do service services`)
	goods = vocab.Of(`card cards tree trees sale sales deal deals offer offers special specials decorations menu newsletter greetings edition
		eggs presents gifts jumper agreement fireworks`)
	shopping = vocab.Of("black cyber")
)
