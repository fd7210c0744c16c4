package when

import (
	"strings"

	"duly/parser/vocab"
)

// named reports whether the words of f are part of a name: "Mr May", "Ruby Tuesday", "12 March
// Road", "Friday prayers", "Mercredi Addams".
func (p *parser) named(f *found) bool {
	return p.titled(f) || p.signs(f) || p.isTitle(f) || p.isStreet(f) || p.inName(f) || p.modifies(f) || p.isOrdinal(f) || p.isCode(f)
}

// titled reports whether a name stands there: "Mr May", "Councillor Friday", "present: T. Friday".
func (p *parser) titled(f *found) bool {
	i := f.first - 1
	if p.mark(i, '.') {
		i--
	}
	initial := p.tok(i).upper && len(p.word(i)) == 1 && p.english && i > 0 && f.first == i+2
	initial = initial || p.word(i) == "named" || p.lower(i) == "is" && p.lower(i-1) == "name" // "My name is Friday"
	return p.isLady(f.next-1) || p.tok(f.first).upper && (initial || titles[p.lower(i)])
}

// isLady: the German "Fr. Schulz".
func (p *parser) isLady(i int) bool {
	return p.word(i) == "Fr" && p.mark(i+1, '.') && p.is(i+2, kWord) && p.tok(i+2).upper
}

var titles = vocab.Of("sr father sgt sergeant private pvt captain capt lieutenant lt colonel col major general prof professor sir lady lord uncle aunt auntie sister brother judge officer detective inspector doctor mayor mr mrs ms miss dr cllr cllrs councillor herr frau herrn madame monsieur senor senora signor signora señor señora senhor senhora meneer mevrouw mme mlle sra dra sig dott dhr")

// signs reports whether a month is the name under a letter: "Thanks, June".
func (p *parser) signs(f *found) bool {
	w := p.lower(f.first - 2)
	return f.shape == isMonth && f.next == f.first+1 && f.next == len(p.toks) && p.mark(f.first-1, ',') && (thanks[w] || w == "regards" || w == "best")
}

// isTitle reports whether a day is part of a title: "The Tomorrow People", "Tonight Show", "The Day After Tomorrow".
func (p *parser) isTitle(f *found) bool {
	last := f.next - 1
	if p.english && (p.quoted && p.inQuotes(f) || p.capitalSpan(f)) {
		return true
	}
	if !p.english || !p.is(last, kRelDay) || !p.tok(last).upper || f.lead >= 0 {
		return false
	}
	if p.is(f.first-1, kThe) || p.is(last-1, kAfter) && p.tok(last-1).upper && !p.alone(f) {
		return true
	}
	name := p.tok(f.next)
	if name.kind != kWord || !name.upper || vocab.FirstNames[p.lower(f.next)] {
		return false
	}
	for i := f.next; i < f.next+4; i++ {
		if w := p.lower(i); w == "to" || ahead[w] && !being[w] {
			return false
		}
	}
	return true
}

// capitalSpan: "Seven Days in May", "Around the World in 80 Days".
func (p *parser) capitalSpan(f *found) bool {
	if f.lead != leadIn || f.first < 2 || !p.tok(f.first-1).upper {
		return false
	}
	i := f.first - 1
	if p.is(f.next-1, kUnit) {
		i = f.next - 1
	}
	return p.is(i, kUnit) && p.tok(i).upper && strings.ToUpper(p.word(i)) != p.word(i)
}

// inQuotes reports whether f stands among other words with capitals between quotes: "Friday on My Mind".
func (p *parser) inQuotes(f *found) bool {
	i, n := f.first-1, f.next
	for i > f.first-maxClause && !p.quote(i) && i >= 0 {
		i--
	}
	for n < f.next+maxClause && !p.quote(n) && n < len(p.toks) {
		n++
	}
	if !p.quote(i) || !p.quote(n) {
		return false
	}
	if i == f.first-1 && n == f.next && (i > 0 && !p.isAny(i-1, kMark, kDue) || i == 0 && n+1 < len(p.toks) && !p.is(n+1, kMark)) {
		return true // "The parser chokes on "next Friday""
	}
	names := 0
	for i++; i < n; i++ {
		switch t := p.tok(i); {
		case i >= f.first && i < f.next, t.kind == kMark:
		case t.upper:
			names++
		case t.end-t.start > 3:
			return false
		}
	}
	return names > 0
}

// hasQuotes reports whether text holds any mark that quote takes for one.
func hasQuotes(text string) bool {
	return strings.IndexByte(text, '"') >= 0 || strings.IndexByte(text, '`') >= 0 || strings.Contains(text, "“") || strings.Contains(text, "”")
}

func (p *parser) quote(i int) bool {
	return p.mark(i, '"') || p.mark(i, '“') || p.mark(i, '”') || p.mark(i, '\'') && p.text[p.tok(i).start] == '`'
}

// isStreet reports whether a date is the name of a street: "12 March Road", "rue du 8 mai",
// "Straße des 17. Juni".
func (p *parser) isStreet(f *found) bool {
	if f.shape != isDay && f.shape != isMonth && f.shape != isWeekday {
		return false
	}
	if p.tok(f.next).upper && streets[p.lower(f.next)] {
		return true
	}
	i, joined := f.first-1, false
	if p.is(i, kNum) && p.tok(i).upper { // "Via Cinque Maggio"
		i--
	}
	for ; p.isAny(i, kOf, kThe); i-- {
		joined = true
	}
	if p.tok(i).upper && !joined && isRoman(p.word(i)) { // "Via XX Settembre"
		i--
		joined = true
	}
	shown := p.tok(i).upper || !p.english && f.shape == isDay && p.tok(f.next-1).upper && p.romance() // "calle 12 de Octubre"
	return (joined || shown) && streetsBefore[p.lower(i)]
}

// romance reports whether the text is in a language that writes months and streets small.
func (p *parser) romance() bool {
	return language(p.Locale, "fr") || language(p.Locale, "es") || language(p.Locale, "it") || language(p.Locale, "pt")
}

func isRoman(w string) bool { return w != "" && strings.Trim(w, "IVX") == "" }

var (
	streets       = vocab.Of("road rd street st avenue ave lane drive close square way crescent terrace gardens court place park hill row mews")
	streetsBefore = vocab.Of("calle rua rue via viale piazza plaza avenida avenue place boulevard straße strasse platz plein straat praça largo corso quai pont paseo hotel hôtel quartier barrio colonia école ecole escuela lycée scuola escola colegio stade métro estación caserne bar café cafe bistro restaurant pub hotel kneipe gasthaus osteria ristorante bodega santo")
)

// inName reports whether a weekday belongs to the name of a person or a thing, which capitals
// show where weekdays are written small or are followed by a surname.
func (p *parser) inName(f *found) bool {
	if f.shape != isWeekday || f.next-f.first > 2 || f.lead >= 0 || !p.tok(f.next-1).upper && !p.is(f.first, kThe) {
		return false
	}
	before, after := p.tok(f.first-1), p.tok(f.next)
	if f.part >= 0 && p.is(f.next-1, kPart) {
		return p.tok(f.first).upper && after.kind == kWord && after.upper // "Saturday Night Fever"
	}
	afterName := before.kind == kWord && before.upper && !p.mark(f.first-1, '.')
	if p.writtenSmall(f.next - 1) {
		return after.kind == kWord && after.upper || afterName && after.kind != kMark
	}
	if p.foreign(f.next - 1) {
		return false // German writes every noun with a capital
	}
	return afterName && p.word(f.next) == "is" && (p.isAny(f.next+1, kThe, kLead) || p.tok(f.next+1).weak || owners[p.word(f.next+1)])
}

// coined reports whether a weekday ends a name that was made of it, or "today" stands in a title: "Taco Tuesday",
// "Blue Monday", "Robinson Crusoe and Friday", "Tomorrow Never Dies".
func (p *parser) coined(f *found) bool {
	day, before := p.tok(f.first), p.tok(f.first-1)
	if f.next-f.first != 1 || f.lead >= 0 || !day.upper || day.weak {
		return false
	}
	capital := before.kind == kWord && before.upper
	if p.is(f.first, kRelDay) {
		after := p.tok(f.next)
		return after.kind == kWord && (after.upper && p.titleEnds(f.next) || capital && !after.upper && isThing(p.word(f.next)))
	}
	if f.shape != isWeekday {
		return false
	}
	if before.kind == kAnd {
		return p.is(f.first-2, kWord) && p.tok(f.first-2).upper && f.first > 2
	}
	word := p.lower(f.first - 1)
	return capital && (word[0] == p.text[day.start]|0x20 || coins[word]) || word == "black" || word == "cyber"
}

// titleEnds reports whether nothing but capitals stands from i to the end of the text.
func (p *parser) titleEnds(i int) bool {
	for ; i < len(p.toks); i++ {
		if !p.is(i, kWord) || !p.tok(i).upper {
			return false
		}
	}
	return true
}

// coins make a name of a weekday.
var coins = vocab.Of("blue red green white grey ruby golden bloody casual man girl sheffield")

// asked reports whether a question begins right before i: "is Thursday any good?", "how does
// Tuesday look?", "how's the 4th?".
func (p *parser) asked(i int) bool {
	j := i - 1
	if p.word(j) == "s" && p.mark(j-1, '\'') {
		return questions[p.lower(j-2)]
	}
	if !asking[p.lower(j)] {
		return false
	}
	return j == 0 || p.endsClause(j-1) || questions[p.lower(j-1)]
}

var (
	asking    = vocab.Of("is does would will could can might shall")
	questions = vocab.Of("how what when why so or and")
)

// writtenSmall reports whether the weekday at i is of a language that writes it small.
func (p *parser) writtenSmall(i int) bool {
	w := p.lower(i)
	return len(w) > 4 && hasEnding(w, "di", "dì", "dimanche", "es", "domenica", "sabato", "domingo", "domingos", "sábado")
}

// isOrdinal reports whether the short name of a Portuguese weekday counts something: "a segunda
// parte", "em segunda mão", "uma quinta".
func (p *parser) isOrdinal(f *found) bool {
	w := p.lower(f.next - 1)
	if f.shape != isWeekday || !language(p.Locale, "pt") || !counting[w] {
		return false
	}
	if p.followsOrdinal(f.next - 1) {
		return true // "a primeira está feita, a segunda não"
	}
	if noun := p.lower(f.next); (f.lead < 0 || f.lead == leadOn) && (counted[noun] || hasEnding(noun, "ção", "são", "dade", "agem", "tiva", "ência")) {
		return true
	}
	if f.lead >= 0 && f.lead != leadIn {
		return false
	}
	return p.is(f.next, kWord) && p.word(f.next) != "sim" || p.is(f.next, kOf) && !p.is(f.next+1, kRel) || p.is(f.first-1, kNum) || p.is(f.first-1, kOf) && p.word(f.first-2) != "partir"
}

var (
	counting = vocab.Of("segunda terça quarta quinta sexta")
	counted  = vocab.Of("parte vez fase etapa rodada ronda linha página metade via volta casa coluna tabela nota")
)

// isCode reports whether the date is a number by which a paper or a part is known: "Order
// 12-11-2026", "2026-12-01_report.pdf", "2026/11/30-A", or the first part of a word: "Black-Friday-Rabatt".
func (p *parser) isCode(f *found) bool {
	start, end := int(p.tok(f.first).start), int(p.tok(f.next-1).end)
	before, after := byteAt(p.text, start-1), byteAt(p.text, end)
	digits := p.tok(f.next-1).digits > 0
	switch {
	case after == '+' && digits, // "2.6.35+"
		before == '/' && after == '/',                           // "/plans/2026-Q3/draft"
		f.minute >= 0 && after == ':' && isDigit(p.text, end+1), // "02:15:15:15:15:15"
		(after == '_' || after == '-' && (digits || p.is(f.next+1, kWord))) && isLetter(p.text, end+1),
		before == '_' && start > 1 && (isLetter(p.text, start-2) || isDigit(p.text, start-2)):
		return true
	}
	i := f.first - 1
	if f.lead < 0 && p.tok(f.first).digits > 0 && p.tok(f.first).glued && p.mark(i, '-') && p.tok(i).glued && p.is(i-1, kWord) {
		return true // "UTF-8.", "bash-5.2"
	}
	if p.mark(i, '.') { // "Invoice no. 2026-12-01"
		i--
	}
	return f.lead < 0 && p.tok(f.first).digits > 0 && p.tok(f.first+1).glued && labels[p.lower(i)]
}

// byteAt is the byte at i, 0 outside of s.
func byteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

// labels stand before a number that something is known by.
var labels = vocab.Of(`error los lote ref reference box crate sku id model shelf file order annex appendix firmware commit backup version v invoice ticket no nr number folder batch lot serial
	revision patch speed x anlage datei rechnung auftrag bestellung haus gebäude annexe fichier facture commande archivo pedido factura
	bestand bijlage factuur bestelling allegato fattura ordine anexo ficheiro fatura encomenda`)
