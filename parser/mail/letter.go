package mail

import (
	"strings"
	"unicode"
)

// letterBody cuts greeting and signature off a text. Named: the greeting holds a name.
func letterBody(text string) (body string, named bool) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	lines[0], named = withoutGreeting(lines[0])
	end := len(lines)
	for end > 1 && endsLetter(lines[end-1]) {
		end--
	}
	return strings.Join(lines[:end], "\n"), named
}

// withoutName leaves out the last words where they end no sentence: "Your service team".
func withoutName(sentences []string) []string {
	last := len(sentences) - 1
	if last > 0 && len(strings.Fields(sentences[last])) <= 4 && !strings.ContainsRune(".!?", rune(sentences[last][len(sentences[last])-1])) && sayingOf(fold(sentences[last])) == 0 {
		return sentences[:last]
	}
	return sentences
}

// withoutGreeting cuts "Hello," off a line, alone on it or before a sentence, and tells
// whether it greets somebody by name.
func withoutGreeting(line string) (rest string, named bool) {
	if hail, after, ok := strings.Cut(line, "! "); ok && len(strings.Fields(hail)) <= 3 { // "Hi there! I'm away today, …"
		if more, named := withoutGreeting(hail); more == "" {
			return after, named
		}
	}
	head, rest, _ := strings.Cut(line, ",")
	words := strings.Fields(strings.ReplaceAll(head, "/", " "))
	switch {
	case len(words) == 0 || len(words) > 6 || strings.HasSuffix(head, ".") || strings.ContainsAny(head, "0123456789") || greetingLinks[strings.ToLower(words[0])]:
		return line, false
	case groupGreetings.Begins(fold(head)):
		return rest, false
	}
	for i, w := range words {
		w = strings.Trim(w, "!:;()-–/")
		if low := strings.ToLower(w); !greetingWords[low] && w != "" {
			if i == 0 {
				return line, false
			}
			named = named || !isGroup(words, i)
		}
	}
	return rest, named
}

// isGroup: the word behind the greeting names all of a sort and nobody: "Dear parents", "Liebe
// Patientinnen und Patienten", whose small letter or whose twin no name has.
func isGroup(words []string, i int) bool {
	if roles[strings.Trim(strings.ToLower(words[i]), ",!")] {
		return true
	}
	if w := words[i]; strings.ToLower(w) == w {
		return strings.ToLower(words[0]) != words[0]
	}
	for j, w := range words {
		if j != i && len(w) > 4 && len(words[i]) > 4 && strings.EqualFold(w[:4], words[i][:4]) {
			return true
		}
	}
	return false
}

// endsLetter: a line below the last sentence: a sign-off, a name, a post, a telephone number.
func endsLetter(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || isRuleLine(line) {
		return true
	}
	digits := strings.Count(strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, line), "0")
	low := fold(line)
	return len(strings.Fields(line)) <= 7 && !strings.ContainsRune(".!?", rune(line[len(line)-1])) && (digits == 0 || digits >= 5) &&
		!awayTexts.In(low) && !backTexts.In(low) && !redirectTexts.In(low) && !promiseWords.In(low) && !onReturnWords.In(low)
}

func isRuleLine(s string) bool { return strings.Trim(s, "-_=*~ ") == "" }
