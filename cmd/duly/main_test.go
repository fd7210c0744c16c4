package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"duly/store"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"duly": func() { os.Exit(run(os.Args[1:])) }})
}

// TestCommands holds whole conversations at the terminal.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"work": workOn},
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", e.WorkDir) // so that nothing is kept outside
			e.Setenv("XDG_CACHE_HOME", e.WorkDir+"/cache")
			e.Setenv("TZ", "UTC")
			return nil
		},
	})
}

// workOn is another duly that works on a database until the script ends.
func workOn(ts *testscript.TestScript, _ bool, args []string) {
	claim, err := store.Work(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Defer(func() { claim.Close() })
}
