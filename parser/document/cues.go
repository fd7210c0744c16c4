package document

import (
	"html"
	"slices"
	"strings"
)

// cues turns the captions of a recording (WebVTT, SubRip or SubViewer) into "Name: words" lines, one for
// all consecutive cues of a speaker. Times, numbers, settings, notes and styles are left out.
func cues(text string) string {
	all := cueLines(strings.TrimPrefix(text, "\ufeff"))
	t := transcript{heads: cueHeads(all)}
	for _, lines := range all {
		if len(lines) > 1 && t.heads[lines[0]] > 0 {
			t.say(lines[0], strings.Join(lines[1:], " "))
			continue
		}
		for _, line := range lines {
			t.line(line)
		}
	}
	return t.String()
}

// cueLines are the lines below the times of each cue, up to an empty one or the next cue.
func cueLines(text string) (all [][]string) {
	within := false
	for line := range strings.SplitSeq(text, "\n") {
		if _, _, ok := cueTimes(line); ok {
			if last := len(all) - 1; within && len(all[last]) > 0 && isNumber(all[last][len(all[last])-1]) {
				all[last] = all[last][:len(all[last])-1]
			}
			all, within = append(all, nil), true
		} else if within = within && line != ""; within {
			all[len(all)-1] = append(all[len(all)-1], line)
		}
	}
	return all
}

// cueHeads are the names that stand on a line of their own above the words of cues; none unless one comes again.
func cueHeads(all [][]string) map[string]int {
	heads, again := map[string]int{}, false
	for _, lines := range all {
		if len(lines) < 2 {
			continue
		}
		if words := strings.Fields(lines[0]); len(words) > 1 && isName(lines[0]) && !strings.HasSuffix(lines[0], ".") && !strings.HasSuffix(lines[0], ",") &&
			!slices.ContainsFunc(words, func(w string) bool { return strings.ToLower(w) == w && strings.Trim(w, "0123456789") != "" }) { // "Priya Shah", "Speaker 1"
			heads[lines[0]]++
			again = again || heads[lines[0]] > 1
		}
	}
	if !again {
		return nil
	}
	return heads
}

// transcript joins what one speaker says in consecutive cues.
type transcript struct {
	b       strings.Builder
	heads   map[string]int // names above the words of cues
	speaker string
	last    string // words of the last cue: rolling captions repeat them
	started bool
}

func (t *transcript) line(line string) {
	for _, v := range voices(line) {
		speaker, words := v.speaker, strings.Join(strings.Fields(v.words), " ")
		if speaker == "" {
			speaker, words = named(words)
		}
		if words == "" || words == t.last && (speaker == "" || speaker == t.speaker) {
			continue
		}
		t.say(speaker, words)
		t.last = words
	}
}

func (t *transcript) say(speaker, words string) {
	if t.b.Len() > MaxText {
		return
	}
	switch {
	case !t.started:
	case speaker == "" || speaker == t.speaker:
		t.b.WriteString(" " + words)
		return
	default:
		t.b.WriteByte('\n')
	}
	t.started = true
	if speaker != "" {
		t.speaker = speaker
		t.b.WriteString(speaker + ": ")
	}
	t.b.WriteString(words)
}

func (t *transcript) String() string { return t.b.String() + "\n" }

// voice is a stretch of a cue's line said by one speaker; "" goes on with the last one.
type voice struct{ speaker, words string }

// voices divides a line at its voice tags (<v Name>) and drops all other tags.
func voices(line string) []voice {
	all := []voice{{}}
	for {
		open := strings.IndexByte(line, '<')
		if open < 0 {
			break
		}
		end := strings.IndexByte(line[open:], '>')
		if end < 0 {
			break
		}
		last := &all[len(all)-1]
		last.words += html.UnescapeString(line[:open])
		tag := line[open+1 : open+end]
		line = line[open+end+1:]
		if name, ok := voiceName(tag); ok {
			all = append(all, voice{speaker: name})
		}
	}
	all[len(all)-1].words += html.UnescapeString(line)
	return all
}

// voiceName reads "v Ann Lee" or "v.loud Ann Lee".
func voiceName(tag string) (string, bool) {
	kind, name, ok := strings.Cut(tag, " ")
	if !ok || kind != "v" && !strings.HasPrefix(kind, "v.") {
		return "", false
	}
	return firstLast(strings.TrimSpace(html.UnescapeString(name))), true
}

// firstLast turns a name as directories write it: "Berg, Sam" is Sam Berg.
func firstLast(name string) string {
	last, first, ok := strings.Cut(name, ", ")
	if !ok || strings.Contains(first, ",") {
		return name
	}
	return first + " " + last
}

const (
	maxNameWords = 5
	maxNameBytes = 60
)

// named cuts "Ann Lee: words", "[Ann Lee] words" and "(Ann Lee) words" in two where the beginning looks like a
// name: few words, the first with a capital, none ending a sentence.
func named(line string) (speaker, words string) {
	line = strings.TrimPrefix(strings.TrimPrefix(line, ">>"), "- ")
	line = strings.TrimSpace(line)
	name, rest, ok := strings.Cut(line, ":")
	for _, brackets := range []string{"[]", "()"} {
		if line != "" && line[0] == brackets[0] {
			name, rest, ok = strings.Cut(line[1:], brackets[1:])
			rest = strings.TrimPrefix(rest, ":")
			ok = ok && (brackets == "[]" || strings.Contains(name, " ")) // "(Applause) Thank you"
		}
	}
	if !ok || strings.TrimSpace(rest) == "" || !isName(strings.TrimSpace(name)) {
		return "", line
	}
	return firstLast(strings.TrimSpace(name)), strings.TrimSpace(rest)
}

func isName(s string) bool {
	if s == "" || len(s) > maxNameBytes || strings.ContainsAny(s, "!?;<>\"=/") {
		return false
	}
	for part := range strings.SplitAfterSeq(s, ".") { // "Prof. A. Reyes", no sentence
		word := part[strings.LastIndexByte(part, ' ')+1:]
		if strings.HasSuffix(part, ".") && len(part) < len(s) && (len(word) > len("Prof.") || strings.ToLower(word) == word) {
			return false
		}
	}
	if strings.ToUpper(s[:1]) != s[:1] || s[0] >= '0' && s[0] <= '9' {
		return false
	}
	return len(strings.Fields(s)) <= maxNameWords
}

// cueTimes reads "00:01:02.500 --> 00:01:04.000" with either decimal sign; what follows the
// times are settings. SubViewer writes "0:01:02.500,0:01:04.000".
func cueTimes(line string) (from, to string, ok bool) {
	from, to, ok = strings.Cut(line, "-->")
	if !ok {
		from, to, _ = strings.Cut(strings.TrimSpace(line), ",")
		return from, to, strings.Count(from, ".") == 1 && strings.Count(to, ".") == 1 && isTime(from) && isTime(to)
	}
	from = strings.TrimSpace(from)
	to, _, _ = strings.Cut(strings.TrimSpace(to), " ")
	return from, to, isTime(from) && isTime(to)
}

func isTime(s string) bool {
	return strings.Count(s, ":") >= 1 && strings.Trim(s, "0123456789:.,") == ""
}

func isNumber(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.Trim(s, "0123456789") == ""
}
