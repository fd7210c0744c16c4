package reply

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"duly/parser/reply/newtext"
)

// frames are the lines of one section of frames.txt by their label.
type frames struct {
	name             string
	rows, done, open []string
	words            []string
}

// Whatever rows and words for done stand in a frame, nothing is closed of which it says that it is not done, and all that it says is.
func TestFrames(t *testing.T) {
	for _, f := range readFrames(t) {
		t.Run(f.name, func(t *testing.T) {
			for _, rows := range f.rows {
				said, meant, _ := strings.Cut(rows, " = ")
				for _, word := range f.words {
					for _, frame := range f.open {
						text := filled(frame, said, word, meant)
						if got := rowsClosed(text, contextOf("six")); len(got) > 0 {
							t.Errorf("%q closes %v", text, got)
						}
					}
					for _, frame := range f.done {
						text := filled(frame, said, word, meant)
						if got := strings.Join(rowsClosed(text, contextOf("six")), ""); got != meant {
							t.Errorf("%q closes %q, want %q", text, got, meant)
						}
					}
				}
			}
		})
	}
}

// rowsClosed are the rows that an answer closes, in their order; "" is the one row there is.
func rowsClosed(text string, c Context) []string {
	var rows []string
	for _, cmd := range Read(newtext.Answer{Text: text}, c).Commands {
		if closes(cmd) {
			rows = append(rows, strings.TrimPrefix(cmd.Target, "A-14"))
		}
	}
	slices.Sort(rows)
	return rows
}

// filled fills a frame; its verbs agree with the rows.
func filled(frame, rows, word, meant string) string {
	be, have := "is", "has"
	if len(meant) > 1 || meant == "" && (strings.ContainsAny(rows, "&,-") || strings.Contains(rows, " and ") || strings.Contains(rows, " to ") || rows == "all" || rows == "all of them") {
		be, have = "are", "have"
	}
	return strings.NewReplacer("{r}", rows, "{d}", word, "{be}", be, "{have}", have).Replace(frame)
}

func readFrames(t *testing.T) (out []frames) {
	for _, line := range readList(t, "frames.txt") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if name, ok := strings.CutPrefix(line, "["); ok {
			out = append(out, frames{name: strings.TrimSuffix(name, "]")})
			continue
		}
		label, value, _ := strings.Cut(line, ": ")
		f := &out[len(out)-1]
		switch label {
		case "rows":
			f.rows = strings.Split(value, " | ")
		case "done words":
			f.words = strings.Split(value, " | ")
		case "open":
			f.open = append(f.open, value)
		case "done":
			f.done = append(f.done, value)
		default:
			t.Fatalf("frames.txt: no label %q", label)
		}
	}
	return out
}

// The same of rows that are named by their own words: nothing that such a frame says is done.
func TestFramesOfTasks(t *testing.T) {
	var tasks [][]string
	lists := map[string][]string{}
	for _, line := range readList(t, "frames_tasks.txt") {
		label, value, _ := strings.Cut(line, ": ")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case label == "task":
			tasks = append(tasks, strings.Split(value, " ~ "))
		default:
			lists[label] = append(lists[label], value)
		}
	}
	for i, task := range tasks {
		next := tasks[(i+3)%len(tasks)]
		c := Context{Context: tuesday, About: Items}
		for k, words := range []string{task[0], next[0], "Call the plumber"} {
			c.Offers = append(c.Offers, Offer{N: k + 1, Ref: fmt.Sprintf("A-%d", 141+k), Task: words})
		}
		alone := c
		alone.Offers = c.Offers[:1]
		fill := strings.NewReplacer("{o}", task[1], "{p}", task[2], "{v}", task[3], "{b}", task[4], "{o2}", next[1], "{p2}", next[2], "{v2}", next[3], "{b2}", next[4])
		for label, contexts := range map[string][]Context{"one": {alone, c}, "two": {c}} {
			for _, frame := range lists[label] {
				text := fill.Replace(frame)
				for _, c := range contexts {
					if got := rowsClosed(text, c); len(got) > 0 {
						t.Errorf("%q closes %v of %d", text, got, len(c.Offers))
					}
				}
			}
		}
	}
}

// joints stand between what is said of one row and of another.
var joints = []string{", ", " and ", ". ", "; ", "\n", " but ", ", and "}

// What is said of one row says nothing of another, whatever stands between them.
func TestFramesInPairs(t *testing.T) {
	var forms [][2]string
	for _, line := range readList(t, "frames_pairs.txt") {
		if verb, form, ok := strings.Cut(line, " | "); ok && !strings.HasPrefix(line, "#") {
			forms = append(forms, [2]string{verb, form})
		}
	}
	for _, a := range forms {
		for _, b := range forms {
			for _, joint := range joints {
				for _, rows := range [][2]string{{"1", "2"}, {"1 and 3", "2"}, {"1", "2 and 4"}} {
					one := len(rows[0]) == 1 && len(rows[1]) == 1
					if a[1] == b[1] || !one && strings.Contains(joint, "and") || joint == " but " && a[0] == b[0] {
						continue
					}
					text := said(a[1], rows[0]) + joint + said(b[1], rows[1])
					wanted := slices.Concat(commandsOf(a[0], rows[0]), commandsOf(b[0], rows[1]))
					if a[0] == "?" || b[0] == "?" {
						if got := rowsClosed(text, contextOf("six")); slices.ContainsFunc(got, func(row string) bool {
							return !slices.Contains(wanted, Done+" "+row) && !slices.Contains(wanted, Drop+" "+row)
						}) {
							t.Errorf("%q closes %v", text, got)
						}
						continue
					}
					var got []string
					for _, cmd := range Read(newtext.Answer{Text: text}, contextOf("six")).Commands {
						got = append(got, cmd.Verb+" "+cmd.Target)
					}
					slices.Sort(got)
					slices.Sort(wanted)
					if !slices.Equal(got, wanted) {
						t.Errorf("%q gives %v, want %v", text, got, wanted)
					}
				}
			}
		}
	}
}

// said fills a form; its verbs agree with the rows.
func said(form, rows string) string {
	s := "s"
	if len(rows) > 1 {
		s = ""
	}
	return strings.ReplaceAll(filled(form, rows, "", strings.ReplaceAll(rows, " and ", "")), "{s}", s)
}

// commandsOf gives each of some rows a command.
func commandsOf(verb, rows string) (out []string) {
	for row := range strings.SplitSeq(rows, " and ") {
		if verb != "-" && verb != "?" {
			out = append(out, verb+" "+row)
		}
	}
	return out
}
