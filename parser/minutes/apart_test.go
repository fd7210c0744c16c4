package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// A text so long that its parts are read at the same time says what each of its points says.
func TestALongTextIsReadWhole(t *testing.T) {
	names, things := []string{"Sam", "Lena", "Tom"}, strings.Fields("chairs table printer lamps keys badges carpet projector heater fence paint ladder tickets flowers stamps envelopes batteries curtains mugs towels")
	told := strings.Repeat("The figures of the last quarter were discussed at length and nobody had anything against them.\n", 36)
	for name, point := range map[string]string{
		"minutes": "## Point %[1]d\n\n" + told + "\n%[2]s will order the %[3]s by 12 December.\n\n",
		"chat":    strings.ReplaceAll(told, "The ", "[03/11/2026, 10:%02[1]d] Kim: The ") + "[03/11/2026, 10:%02[1]d] %[2]s: I'll order the %[3]s by 12 December.\n",
	} {
		var text strings.Builder
		if name == "minutes" {
			text.WriteString("Minutes of the board, 3 November 2026\n\nPresent: Sam Reed, Lena Vogt, Tom Hart\n\n")
		}
		points := len(names) * len(things)
		for i := range points {
			fmt.Fprintf(&text, point, i, names[i%len(names)], things[i/len(names)])
		}
		m := Read(text.String(), Context{})
		if len(m.Items) != points {
			t.Errorf("%s of %d bytes: %d items, want %d", name, text.Len(), len(m.Items), points)
			continue
		}
		for i, it := range m.Items {
			if task, owner := "order the "+things[i/len(names)], names[i%len(names)]; it.Task != task || it.Owner != owner || it.Due.String() != "2026-12-12" {
				t.Errorf("%s: item %d is %q of %s due %s, want %q of %s", name, i, it.Task, it.Owner, it.Due, task, owner)
			}
		}
	}
}
