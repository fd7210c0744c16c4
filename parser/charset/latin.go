package charset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"duly/parser/scan"
)

// tongue is a language in the charsets that write it. Its letters beyond ASCII tell it: a text
// of another language or charset holds letters that it does not have, and signs within words.
// Where that leaves a choice, so do a few words that most of its texts hold.
type tongue struct {
	charsets []*charmap.Charmap
	letters  string
	words    string
}

var (
	westernCharsets = []*charmap.Charmap{charmap.Windows1252, charmap.Macintosh, charmap.CodePage850}
	centralCharsets = []*charmap.Charmap{charmap.Windows1250, charmap.ISO8859_2}
	balticCharsets  = []*charmap.Charmap{charmap.Windows1257}
	turkishCharsets = []*charmap.Charmap{charmap.Windows1254}
)

// tongues are the languages that may be meant, those of Windows-1252 first, which a text without
// a label is taken for. Last come those of its languages whose letters stand where the others
// have theirs: the bytes of "èí" are "čí" in Central Europe.
var tongues = []tongue{
	{westernCharsets, "äöüßéèàç", "der die und ist nicht ein mit von"},                                                        // German
	{westernCharsets, "àâæçéèêëîïôœùûüÿ", "le la les et est un une pour dans"},                                                // French
	{westernCharsets, "áéíóúüñç", "el los que en por con una del"},                                                            // Spanish
	{westernCharsets, "áâãàçéêíóôõúü", "os que em por uma com para"},                                                          // Portuguese
	{westernCharsets, "àèéìòóù", "il che di per con una non del"},                                                             // Italian
	{westernCharsets, "åäöæøéüàô", "och att en det som og er ikke til av eller etter efter for med"},                          // of the North
	{westernCharsets, "éëïöüèáóíê", "het een van en is niet op"},                                                              // Dutch
	{westernCharsets, "äöüõšžå", "on ei ja ning"},                                                                             // Estonian, Finnish
	{centralCharsets, "ąćęłńóśźż", "nie jest czy dla oraz przez jako jak lub tylko przy w od pozdrawiam jutro czasu pliku"},   // Polish
	{centralCharsets, "áčďéěíňóřšťúůýžö", "jsem jste jsou nebo podle jako bude zda aby jen ale pouze je na se"},               // Czech
	{centralCharsets, "áäčďéíĺľňóôŕšťúýž", "som ste alebo nie pre bude ako aby iba ale je na sa"},                             // Slovak
	{centralCharsets, "áéíóöőúüű", "nem hogy egy az vagy csak meg kell lesz volt ezt azt itt"},                                // Hungarian
	{centralCharsets, "ăâîşţ", "pentru sunt sau cu prin fiind dar unui acest nici doar nu care din"},                          // Romanian
	{centralCharsets, "čćđšž", "nije nisu ili za koji koja kao ako samo bez iz je na se ne ni ter kot pri lahko ker tudi ki"}, // Croatian, Slovene
	{turkishCharsets, "çğıöşüâîİ", "ve bir bu ile veya olarak daha ama yok gibi sonra kadar olan"},                            // Turkish
	{balticCharsets, "ąčęėįšųūž", "ir yra kad bet arba kaip tik apie jei nuo iki buvo"},                                       // Lithuanian
	{balticCharsets, "āčēģīķļņšūž", "nav tikai jau ka lai ir kas vai ar uz"},                                                  // Latvian
	{westernCharsets, "àçèéíïòóúü", "els que amb per una del"},                                                                // Catalan
	{westernCharsets, "áðéíóúýþæöø", "og er ekki sem til um"},                                                                 // Icelandic, Faroese
}

// wordsOf: the languages of a word, a bit for each.
var wordsOf = func() map[string]uint32 {
	out := map[string]uint32{}
	for i, t := range tongues {
		for _, w := range strings.Fields(t.words) {
			out[w] |= 1 << i
		}
	}
	return out
}()

// guessLatin finds the charset in which a text of Latin letters makes a language, where the one
// that a western label says, or none, is wrong; nil where it is not. A name or two under a label
// are left to it.
func guessLatin(data []byte, labelled bool) encoding.Encoding {
	data = data[:min(len(data), maxGuessed)]
	label := 0
	if labelled {
		label = 1
		if len(data) < 60 {
			label = 2
		}
	}
	high, words := countHigh(data), countWords(data)
	best, fewest, western := charmap.Windows1252, len(data), false
	for _, old := range []bool{false, true} {
		for i, t := range tongues {
			for _, c := range t.charsets {
				if isOld(c) != old || old && western {
					continue
				}
				strange := high.strangeTo(t, c)
				n := 2*strange - words[i]
				if c == charmap.Windows1252 {
					n -= label
					western = western || strange == 0
				}
				if n < fewest {
					best, fewest = c, n
				}
			}
		}
	}
	if best == charmap.Windows1252 {
		return nil
	}
	return best
}

// isOld: few programs write it still, so that it is thought of only where the text is strange to all of the West.
func isOld(c *charmap.Charmap) bool { return c == charmap.Macintosh || c == charmap.CodePage850 }

// countWords: how many of the words that tell a language the text holds.
func countWords(data []byte) (counts [32]int) {
	for len(data) > 0 {
		end := 0
		for end < len(data) && (data[end] >= utf8.RuneSelf || scan.IsLetter(data[end])) {
			end++
		}
		if end <= 10 {
			for langs, i := wordsOf[string(bytes.ToLower(data[:end]))], 0; langs != 0; langs, i = langs>>1, i+1 {
				counts[i] += int(langs & 1)
			}
		}
		data = data[min(end+1, len(data)):]
	}
	return counts
}

// highBytes counts the bytes beyond ASCII, those with a letter before and behind them, and those
// behind a small letter, where no capital stands.
type highBytes struct{ all, after, before, within, behindSmall [256]int }

func countHigh(data []byte) *highBytes {
	var h highBytes
	for i, c := range data {
		if c < utf8.RuneSelf {
			continue
		}
		h.all[c]++
		if i > 0 && data[i-1] >= 'a' && data[i-1] <= 'z' {
			h.behindSmall[c]++
		}
		after, before := i > 0 && mayBeLetter(data[i-1]), i+1 < len(data) && mayBeLetter(data[i+1])
		switch {
		case after && before:
			h.within[c]++
		case after:
			h.after[c]++
		case before:
			h.before[c]++
		}
	}
	return &h
}

func mayBeLetter(c byte) bool { return c >= 0xC0 || scan.IsLetter(c) }

// The signs that stand before a word, behind one and within one.
const (
	openingSigns = "¿¡«„“‚‘‹”»§©°µ•†–—-"
	closingSigns = "»”“’‘›«™®©°²³¹ªº…‰–—·"
	innerSigns   = "’‘´…–—·\u00ad"
)

// strangeTo counts what no text of the language in the charset holds: other letters, bytes that
// the charset does not know, and signs out of their places.
func (h *highBytes) strangeTo(t tongue, charset *charmap.Charmap) int {
	n := 0
	for c := utf8.RuneSelf; c < len(h.all); c++ {
		if h.all[c] == 0 {
			continue
		}
		r := charset.DecodeByte(byte(c))
		if unicode.IsUpper(r) {
			n += h.behindSmall[c]
		}
		switch {
		case strings.ContainsRune(t.letters, r) || strings.ContainsRune(t.letters, unicode.ToLower(r)) || r == '\u00a0':
		case r == '«' || r == '»': // which come in pairs
			n += max(0, h.all[c]-h.all[0xAB^0xBB^c])
		case unicode.IsLetter(r) && !strings.ContainsRune("ªºµ", r) || r == utf8.RuneError || unicode.IsControl(r):
			n += h.all[c]
		default:
			inner := innerSigns
			if isOld(charset) {
				inner = "’"
			}
			n += 2*strange(h.within[c], r, inner) + strange(h.after[c], r, closingSigns) + strange(h.before[c], r, openingSigns)
		}
	}
	return n
}

func strange(times int, sign rune, places string) int {
	if strings.ContainsRune(places, sign) {
		return 0
	}
	return times
}
