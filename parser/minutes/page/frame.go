package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// framed is the beginning of a chat's line, whatever its program sets around the name of who speaks.
type framed struct {
	name  string
	frame string // what stands around the name: N the name, 0 a time, A an account, R a remark in brackets
	words string // what is said; "" where that stands on the lines below
}

// frames recognises chats by a frame around names that comes again with several of them: "**Ruta Vale** [10:11]: …",
// "[Ruta Vale] 10:11:04" above the words, "2026-05-27 10:11,Ruta Vale,…", "Speaker 1: …".
func (d *Document) frames() {
	names, all := map[string]map[string]int{}, 0
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		if all++; l.Stamped {
			continue
		}
		if f := readFrame(l.Raw); f.name != "" {
			if names[f.frame] == nil {
				names[f.frame] = map[string]int{}
			}
			names[f.frame][f.name]++
		}
	}
	chat := map[string]bool{}
	for frame, said := range names {
		n := 0
		for _, k := range said {
			n += k
		}
		chat[frame] = n > 2 && len(said) > 1 && again(said) && n*5 > all
	}
	speaker, head, stamp := "", false, ""
	for i := range d.Lines {
		l := &d.Lines[i]
		switch f := readFrame(l.Raw); {
		case l.Stamped:
			speaker = ""
		case f.name != "" && chat[f.frame]:
			if speaker, head, stamp = f.name, f.words == "", stampBeside(l.Raw, f.name); head {
				l.blank()
				continue
			}
			l.say(f.name, f.words, stamp)
		case l.Raw == "":
			if !head {
				speaker = ""
			}
		case speaker != "" && l.Level == 0:
			l.say(speaker, l.Raw, stamp)
		}
	}
}

// say makes the line what somebody says.
func (l *Line) say(who, words, stamp string) {
	l.Bullet, l.Box, l.Level, l.ref = 0, 0, 0, ""
	l.Speaker, l.Stamped, l.Stamp = who, true, stamp
	l.Text, l.Bold, l.Struck, l.Lead = unmark(words)
}

const maxFrame = 90 // bytes

// readFrame reads the name and what stands around it; the name is "" where the line has none, or too little stands
// around it to tell it from other words before a colon.
func readFrame(s string) framed {
	if strings.HasPrefix(s, "| ") { // columns set apart by tabs or commas, made a table
		s = strings.ReplaceAll(strings.Trim(s, "| "), " | ", "\t")
	}
	if !tellsSpeaker(s[:min(len(s), maxFrame)]) {
		return framed{}
	}
	f := framed{}
	var frame strings.Builder
	i, stamped, spaced := 0, false, false
	for i < len(s) && i < maxFrame {
		r, size := utf8.DecodeRuneInString(s[i:])
		n := 0
		switch {
		case r == ' ' || r == '\t' || r == '\u00a0':
			i += size
			spaced = true
			continue
		case !stamped && (unicode.IsDigit(r) || r == '[' || r == '(' || unicode.IsUpper(r)) && stampLength(s[i:]) > 0:
			n, stamped = stampLength(s[i:]), true
			frame.WriteByte('0')
		case f.name != "" && r == '@' && stampedOrEnd(s[i:]):
			n = max(strings.IndexByte(s[i:], ' '), 1)
			frame.WriteByte('A')
		case f.name != "" && r == '(' && strings.IndexByte(s[i:], ')') > 0:
			n = strings.IndexByte(s[i:], ')') + 1
			frame.WriteByte('R')
		case frameMark(r):
			n = size
			frame.WriteRune(r)
		case f.name == "":
			rest, ok := scan.CutPrefixFold(s[i:], "speaker: ")
			if !ok && strings.Contains(s[i:min(len(s), i+60)], " to ") {
				rest, ok = scan.CutPrefixFold(s[i:], "from ")
			}
			if ok {
				frame.WriteByte('F')
				n = len(s[i:]) - len(rest)
				break
			}
			if f.name = frameName(s[i:]); f.name == "" {
				return framed{}
			}
			n = len(f.name)
			frame.WriteByte('N')
		default:
			if n = joinLength(s[i:]); n > 0 {
				frame.WriteByte('J')
			}
		}
		if n == 0 {
			break
		}
		i += n
		spaced = false
	}
	f.frame, f.words = frame.String(), strings.TrimSpace(s[min(i, len(s)):])
	behind := f.frame[strings.IndexByte(f.frame, 'N')+1:]
	telling := stamped || strings.ContainsAny(f.frame, "FJ") || strings.HasPrefix(f.frame, "N:") && scan.IsDigit(scan.LastByte(f.name))
	if f.name == "" || !telling || f.words != "" && (behind == "" || !spaced && strings.IndexByte("0:\"", scan.LastByte(behind)) < 0) || f.words == "" && !stamped {
		return framed{}
	}
	if strings.HasSuffix(f.frame, "\"") {
		f.words = strings.ReplaceAll(strings.TrimSuffix(f.words, "\""), "\"\"", "\"")
	}
	return f
}

// tellsSpeaker tells whether a line begins with enough to make its first words a name: a time, a number before a colon
// or a word that tells who speaks.
func tellsSpeaker(s string) bool {
	i := strings.IndexByte(s, ':')
	return i > 0 && (scan.IsDigit(s[i-1]) || grammar.HasClock(s) || scan.BeginsFold(s, "from ") || strings.HasSuffix(s[:i], " said") || strings.HasSuffix(s[:i], " says"))
}

// frameMark tells the signs that programs set around names and times.
func frameMark(r rune) bool {
	return strings.ContainsRune("*_#<>|[]()~•\":,;–—-@+", r)
}

// stampLength is the length of a time of day, with or without its day and its brackets, at the beginning of s.
func stampLength(s string) int {
	open := 0
	if s[0] == '(' {
		open = 1
	}
	n := grammar.Timestamp(s[open:])
	if n == 0 {
		return 0
	}
	stamp := strings.TrimRight(s[open:open+n], " -,.[(")
	return open + len(stamp)
}

// stampedOrEnd tells "@ruta 10:11" and "@ruta" at the end of a line from the words of a message.
func stampedOrEnd(s string) bool {
	i := strings.IndexByte(s, ' ')
	return i < 0 || grammar.HasClock(s[i:min(len(s), i+30)])
}

// joinLength is the length of the words that may stand between a name and what is said: "to Everyone", "at", "said".
func joinLength(s string) int {
	for _, w := range []string{"to everyone", "to all", "at ", "said:", "says:", "am ", "pm ", "am:", "pm:", "today at ", "yesterday at "} {
		if scan.BeginsFold(s, w) {
			return len(strings.TrimRight(w, ": "))
		}
	}
	return 0
}

// frameName is the name that s begins with, "" where it begins with none.
func frameName(s string) string {
	end := len(s)
	for i, r := range s[:min(len(s), 50)] {
		if r == '\t' || r != '_' && r != '-' && r != '@' && frameMark(r) {
			end = i
			break
		}
		if r == ' ' && (i+1 < len(s) && (s[i+1] == ' ' || s[i+1] == '-' || s[i+1] == '@' || joinLength(s[i+1:]) > 0) || stampLength(s[i+1:]+" ") > 0) {
			end = i
			break
		}
	}
	if end > 40 {
		return ""
	}
	name := strings.TrimRight(s[:end], " ")
	if IsLabel(name) || grammar.ClockWords.Has(name) || !sayer(name) && !nick(name) && !grammar.NameLike(name) || grammar.NameLike(name) && neverNamed(name) {
		return ""
	}
	return name
}
