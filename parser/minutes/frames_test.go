package minutes

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// frames are the lines of a file of frames by their label.
func frames(t *testing.T, name string) map[string][]string {
	raw, err := os.ReadFile("testdata/frames/" + name)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string][]string{}
	for line := range strings.Lines(string(raw)) {
		if label, value, ok := strings.Cut(strings.TrimRight(line, "\n"), ": "); ok && !strings.HasPrefix(line, "#") {
			lines[label] = append(lines[label], strings.NewReplacer("⏎", "\n", "⇥", "\t").Replace(value))
		}
	}
	return lines
}

const heading = "Minutes of the parish hall committee, 3 November 2026\n\nPresent: Sam Reed (SR), Lena Vogt (LV), Tom Hart (TH, clerk), Priya Nair (treasurer)\n\n"

// However a sentence hands something out, it is found, and whose it is.
func TestFramesOfSentences(t *testing.T) {
	f := frames(t, "handing.txt")
	nobody := office()
	nobody.People = nil // owners stay as they are written
	n := 0
	for _, frame := range f["frame"] {
		for _, owner := range f["owner"] {
			task, doing, _ := strings.Cut(f["task"][n%len(f["task"])], " ~ ")
			n++
			said := owner
			if !strings.HasPrefix(frame, "{o}") && said == "The clerk" {
				said = "the clerk"
			}
			sentence := strings.NewReplacer("{o}", said, "{v}", task, "{g}", doing).Replace(frame)
			items := Read(heading+"4. Hall matters\nThe state of the hall was discussed at length. "+sentence+" The matter was closed.\n", nobody).Items
			if len(items) != 1 || !strings.EqualFold(strings.TrimPrefix(strings.ToLower(items[0].Owner), "the "), strings.TrimPrefix(strings.ToLower(owner), "the ")) ||
				!strings.Contains(items[0].Task, task[strings.LastIndexByte(task, ' ')+1:]) {
				t.Errorf("%q: %+v", sentence, items)
			}
		}
	}
}

// Wherever a task's state stands, and however it is said, it is read and is no part of the task.
func TestFramesOfStatus(t *testing.T) {
	f := frames(t, "status.txt")
	tasks := []string{"send the contract to legal", "ask Dell for a quote", "review the SLA", "replace the switch"}
	n := 0
	for _, place := range f["place"] {
		alone := strings.Contains(place, "{s}:") // a label of a few words
		for _, status := range []string{"done", "open", "dropped"} {
			for _, said := range f[status] {
				if alone && strings.ContainsAny(said, "0123456789,–") || unreadable(place, said) {
					continue
				}
				task := tasks[n%len(tasks)]
				n++
				text := strings.NewReplacer("{t}", task, "{T}", strings.ToUpper(task[:1])+task[1:], "{s}", said).Replace(place)
				var got []string
				for _, it := range Read(heading+text, office()).Items {
					got = append(got, it.Status+" "+strings.ToLower(it.Task))
				}
				if want := []string{status + " " + strings.ToLower(task), status + " order lamps"}; !slices.Equal(got, want) {
					t.Errorf("%q: %q, want %q", text, got, want)
				}
			}
		}
	}
}

// unreadable tells what nobody would write there, or what means something else: "[Due 12 Nov]" is a day, "Resolved:" heads decisions.
func unreadable(place, said string) bool {
	return strings.Contains(place, "[{s}]") && said == "Due 12 Nov" || strings.Contains(place, "{s}:\n") && (said == "Resolved" || said == "Done last week")
}
