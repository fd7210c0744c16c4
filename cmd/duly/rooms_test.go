package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// allowed says which rooms a room may import besides itself.
var allowed = map[string][]string{
	"parser":    {},
	"mailbox":   {},
	"reminders": {"parser"},
	"store":     {"reminders", "parser"},
	"cmd":       {"parser", "mailbox", "reminders", "store"},
}

// allowedInMinutes says which rooms of parser/minutes a room there may import, from the lowest up.
var allowedInMinutes = map[string][]string{
	"grammar":  {},
	"page":     {"grammar"},
	"genre":    {"grammar", "page"},
	"tongues":  {"grammar"},
	"pointing": {"grammar"},
	"deadline": {"grammar"},
	"who":      {"grammar"},
	"same":     {"grammar", "pointing"},
	"work":     {"grammar", "pointing", "deadline"},
	"asking":   {"grammar", "work"},
	"leadin":   {"grammar", "page"},
	"note":     {"grammar", "page"},
	"reading":  {"grammar", "page", "genre", "tongues", "pointing", "deadline", "who", "work", "asking"},
	"facts":    {"grammar", "page", "tongues", "deadline", "who", "reading"},
	"prose":    {"grammar", "page", "tongues", "pointing", "deadline", "who", "same", "work", "asking", "leadin", "note", "reading"},
	"list":     {"grammar", "page", "genre", "deadline", "who", "same", "work", "leadin", "asking", "note", "reading", "prose"},
	"talk":     {"grammar", "page", "tongues", "pointing", "deadline", "same", "work", "asking", "leadin", "reading", "prose"},
	"once":     {"grammar", "deadline", "pointing", "who", "same", "reading"},
}

// TestRoomsOfMinutes holds who may import whom among the rooms of minutes.
func TestRoomsOfMinutes(t *testing.T) {
	root := filepath.Join("..", "..", "parser", "minutes")
	for file, imports := range importsOf(t, root) {
		room := filepath.Base(filepath.Dir(file))
		may, known := allowedInMinutes[room]
		if !known && room != "minutes" {
			t.Errorf("%s is in no room of minutes", file)
			continue
		}
		for _, path := range imports {
			if other, ours := strings.CutPrefix(path, "duly/parser/minutes/"); ours && room != "minutes" && !slices.Contains(may, other) {
				t.Errorf("%s imports %s: %s may import only %v", file, path, room, may)
			}
		}
	}
}

// TestRooms holds who may import whom, and that no room is missing or new.
func TestRooms(t *testing.T) {
	root := filepath.Join("..", "..")
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	others := []string{".ci", ".git", "docs", "deploy"}
	for _, e := range entries {
		if _, room := allowed[e.Name()]; e.IsDir() && !room && !slices.Contains(others, e.Name()) && holdsGo(t, filepath.Join(root, e.Name())) {
			t.Errorf("the folder %s is no room of the design", e.Name())
		}
	}
	for room, may := range allowed {
		for file, imports := range importsOf(t, filepath.Join(root, room)) {
			for _, path := range imports {
				other, ours := strings.CutPrefix(path, "duly/")
				other, _, _ = strings.Cut(other, "/")
				if ours && other != room && !slices.Contains(may, other) {
					t.Errorf("%s imports %s: %s may import only %v", file, path, room, may)
				}
			}
		}
	}
}

// TestRulesArePure holds that rules and parsers ask for no time, open no file and no connection.
func TestRulesArePure(t *testing.T) {
	impure := []string{"net", "net/http", "database/sql", "math/rand", "math/rand/v2", "log", "log/slog"}
	for _, room := range []string{"parser", "reminders"} {
		for file, imports := range importsOf(t, filepath.Join("..", "..", room)) {
			for _, path := range imports {
				if slices.Contains(impure, path) {
					t.Errorf("%s imports %s", file, path)
				}
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(text), "time.Now(") {
				t.Errorf("%s asks for the time, which is an argument", file)
			}
		}
	}
}

func holdsGo(t *testing.T, dir string) bool { return len(importsOf(t, dir)) > 0 }

// importsOf lists the imports of each file below dir that is no test.
func importsOf(t *testing.T, dir string) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		out[path] = []string{}
		for _, i := range f.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			out[path] = append(out[path], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
