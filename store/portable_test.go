package store

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What only SQLite takes, or what takes the time from the engine.
var tricks = regexp.MustCompile(`(?i)\bpragma\b|sqlite3|sqlite_|INSERT OR|REPLACE INTO|AUTOINCREMENT|\browid\b|datetime\(|julianday|strftime|unixepoch|CURRENT_TIME|(?-i:\bnow\(\))|ifnull|group_concat|json_|\bGLOB '|\bIIF\(|\bBLOB\b|\bDATETIME\b|\bTINYINT\b|time\.Now`)

func TestOnlyOneFileKnowsTheEngine(t *testing.T) {
	files, _ := filepath.Glob("*.go")
	steps, _ := filepath.Glob("migrations/*.sql")
	for _, name := range append(files, steps...) {
		if name == "sqlite.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(text), "\n") {
			if m := tricks.FindString(line); m != "" {
				t.Errorf("%s:%d: %q belongs in sqlite.go", name, i+1, m)
			}
		}
	}
}
