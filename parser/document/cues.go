package document

import (
	"html"
	"slices"
	"strings"
)

// cues turns the captions of a recording (WebVTT, SubRip or SubViewer) into "Name: words" lines, one for
// all consecutive cues of a speaker. Times, numbers, settings, notes and styles are left out.
func cues(text string) string {
	blocks := strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n\n")
	t := transcript{heads: cueHeads(blocks)}
	for _, block := range blocks {
		if lines := cueLines(block); len(lines) > 1 && t.heads[lines[0]] > 0 {
			t.say(lines[0], strings.Join(lines[1:], " "))
		} else {
			t.cue(lines)
		}
	}
	return t.String()
}

// cueLines are the lines of a block below its times.
func cueLines(block string) []string {
	lines := strings.Split(strings.Trim(block, "\n"), "\n")
	for i, line := range lines {
		if _, _, ok := cueTimes(line); ok {
			return lines[i+1:]
		}
	}
	return nil
}

// cueHeads are the names that stand on a line of their own above the words of cues; none unless one comes again.
func cueHeads(blocks []string) map[string]int {
	heads, again := map[string]int{}, false
	for _, block := range blocks {
		lines := cueLines(block)
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

// cue adds the lines of a cue, which may change the speaker in each line.
func (t *transcript) cue(lines []string) {
	for i, line := range lines {
		if _, _, ok := cueTimes(line); ok { // a cue without an empty line before it
			t.cue(lines[i+1:])
			return
		}
		if i+1 < len(lines) && isNumber(line) {
			if _, _, ok := cueTimes(lines[i+1]); ok {
				continue
			}
		}
		t.line(line)
	}
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

// named cuts "Ann Lee: words" and "[Ann Lee] words" in two where the beginning looks like a
// name: few words, the first with a capital, none ending a sentence.
func named(line string) (speaker, words string) {
	line = strings.TrimPrefix(strings.TrimPrefix(line, ">>"), "- ")
	line = strings.TrimSpace(line)
	name, rest, ok := strings.Cut(line, ":")
	if strings.HasPrefix(line, "[") {
		if name, rest, ok = strings.Cut(line[1:], "]"); ok {
			rest = strings.TrimPrefix(rest, ":")
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
