package store

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
)

// workEnv names the database that a child of the test claims, to be killed.
const workEnv = "DULY_TEST_WORK_ON"

func init() {
	if path := os.Getenv(workEnv); path != "" {
		c, err := Work(path)
		if err != nil {
			os.Exit(1)
		}
		os.Stdout.WriteString("claimed\n")
		io.Copy(io.Discard, os.Stdin) // never ends
		c.Close()
	}
}

func TestOneProgramWorksOnADatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.db")
	c, err := Work(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Work(path)
	wantProblem(t, err, "another duly (process "+strconv.Itoa(os.Getpid())+")")
	s, err := Open(path)
	if err != nil {
		t.Fatalf("looking at it: %v", err)
	}
	defer s.Close()
	link := filepath.Join(t.TempDir(), "other.db")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	_, err = Work(link)
	wantProblem(t, err, "another duly")
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if c, err = Work(path); err != nil {
		t.Fatal(err)
	}
	c.Close()
}

// A program that is killed leaves nothing behind that keeps the next one from its work.
func TestAClaimDiesWithItsProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.db")
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), workEnv+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := child.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "claimed\n" {
		t.Fatalf("%q, %v", line, err)
	}
	_, err = Work(path)
	wantProblem(t, err, "process "+strconv.Itoa(child.Process.Pid))
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait()
	c, err := Work(path)
	if err != nil {
		t.Fatal(err)
	}
	c.Close()
}
