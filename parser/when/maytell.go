package when

import "unicode/utf8"

// telling are the kinds of which a date holds one, where no digit stands in it.
var telling = [64]bool{kMonth: true, kWeekday: true, kWeekdays: true, kUnit: true, kRelDay: true, kPart: true, kEdge: true, kClock: true, kAbbr: true,
	kAgo: true, kHence: true, kNow: true, kWeekNo: true, kQuarter: true, kHalf: true, kIdes: true, kSeason: true, kMeeting: true, kOrd: true, kWish: true}

// heads are how the words begin that mayTell looks up: most words of a text begin otherwise.
type heads [1 << 15]bool

func headsOf(all ...words) *heads {
	h := &heads{}
	for _, m := range all {
		for w, s := range m {
			if s.festal || telling[s.kind] || s.kind == kRel || s.kind == kAfter || s.kind == kNum || s.kind == kMer {
				h[head(w)] = true
			}
		}
	}
	h[head("time")], h[head("ete")] = true, true
	return h
}

// head is of three letters, whatever their case.
func head(w string) (n int) {
	for i := range min(len(w), 3) {
		n = n<<5 | int(w[i]&31)
	}
	return n
}

// mayTell reports whether a date may stand in text. It spares Find most sentences.
func (v vocabulary) mayTell(text string) bool {
	before := sense{}
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c >= '0' && c <= '9':
			return true
		case !isLetter(text, i):
			i++
			continue
		}
		end := i + 1
		ascii := c < utf8.RuneSelf
		for end < len(text) && (text[end]|0x20 >= 'a' && text[end]|0x20 <= 'z' || text[end] >= utf8.RuneSelf) {
			ascii = ascii && text[end] < utf8.RuneSelf
			end++
		}
		var word sense
		if !ascii || v.heads[head(text[i:end])] {
			t := wordToken(text, i, v)
			word, end = t.sense, int(t.end)
			if v.tells(word, before, text[i:end]) {
				return true
			}
		}
		before, i = word, end
	}
	return false
}

// tells reports whether a word behind another makes a date possible: "ten pm" and "this time" as well.
func (v vocabulary) tells(word, before sense, w string) bool {
	switch {
	case word.festal || telling[word.kind] || word.kind == kNum && word.val != 1 || w == "été" || w == "Été":
		return true
	case word.kind == kMer:
		return before.kind == kNum
	case before.kind == kRel:
		return word.kind == kAfter || w == "time" || w == "Time" || w == "TIME"
	}
	return false
}
