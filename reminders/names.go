package reminders

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/mail"
)

func addressOf(email string) mail.Address { return mail.Address{Addr: strings.ToLower(email)} }

func containsFold(list []string, s string) bool {
	for _, x := range list {
		if strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}

// hello greets a person, by name where it is known.
func hello(p Person) string {
	if p.Name == "" {
		return "Hello,"
	}
	return "Hello " + p.Short() + ","
}

// initials of "Sam Rivera" are "SR"; one word has none.
func initials(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	var out []rune
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) {
			out = append(out, unicode.ToUpper(r))
		}
	}
	return string(out)
}

func lastWord(s string) string {
	words := strings.Fields(s)
	if len(words) < 2 {
		return ""
	}
	return words[len(words)-1]
}

// ownerName is who does an item, as shown: the person, else the words of the minutes, else "who?".
func (d *desk) ownerName(i Item) string {
	if p, ok := d.person(i.OwnerID); ok {
		return p.Display()
	}
	if i.OwnerText != "" {
		return i.OwnerText + "?"
	}
	return "who?"
}

// abbreviates says whether one name is another with one of its two words as a letter: "C. Whitby", "Carol W".
func abbreviates(short, name string) bool {
	first, last, ok := strings.Cut(short, " ")
	last = strings.TrimSpace(last)
	return ok && (isInitial(first, name) && strings.EqualFold(lastWord(name), last) ||
		isInitial(last, lastWord(name)) && strings.EqualFold(firstWord(name), first))
}

// isInitial says whether a letter, with a point or without, begins a name.
func isInitial(letter, name string) bool {
	letter = strings.TrimSuffix(letter, ".")
	return utf8.RuneCountInString(letter) == 1 && strings.HasPrefix(strings.ToLower(name), strings.ToLower(letter))
}
