package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"duly/mailbox/servertest"
)

// idleMemory is what `duly run` may take at most while nothing happens.
const idleMemory = 60 << 20

// TestIdleMemory starts the program itself on servers in memory, lets it work on some mails,
// and looks how much memory it holds when it has answered them.
func TestIdleMemory(t *testing.T) {
	m, err := servertest.StartMemory()
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	for _, who := range []string{"duly", "sam"} {
		if err := m.AddUser(who+"@harbour.example", "open sesame"); err != nil {
			t.Fatal(err)
		}
	}
	letters := make(chan servertest.Delivery, 100)
	m.OnMail(func(d servertest.Delivery) { letters <- d })
	pid := startDuly(t, m)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for n := range 10 {
		raw := fmt.Sprintf("From: sam@harbour.example\r\nTo: duly@harbour.example\r\nSubject: help\r\nMessage-ID: <%d@harbour.example>\r\n\r\nhelp\r\n", n)
		if err := m.Put("duly@harbour.example", "INBOX", []byte(raw), time.Now()); err != nil {
			t.Fatal(err)
		}
		select {
		case <-letters:
		case <-ctx.Done():
			t.Fatal("no answer")
		}
	}
	got := resident(t, pid)
	t.Logf("it holds %d MB", got>>20)
	if got > idleMemory {
		t.Errorf("that is more than %d MB", idleMemory>>20)
	}
}

// startDuly builds the program and runs it against the servers.
func startDuly(t *testing.T, m *servertest.Memory) (pid int) {
	t.Helper()
	dir := t.TempDir()
	program, config := filepath.Join(dir, "duly"), filepath.Join(dir, "duly.toml")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	text := fmt.Sprintf(`mode = "live"
[duly]
address = "duly@harbour.example"
domains = ["harbour.example"]
admin = "sam@harbour.example"
[imap]
host = "127.0.0.1"
port = %d
security = "plain"
since = 2020-01-01
[smtp]
host = "127.0.0.1"
port = %d
security = "plain"
`, m.IMAP.Port, m.SMTP.Port)
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	command := exec.CommandContext(ctx, program, "--config", config, "run")
	command.Env = append(os.Environ(), "DULY_IMAP_PASSWORD=open sesame")
	var log strings.Builder
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		_ = command.Wait()
		if t.Failed() {
			t.Log(log.String())
		}
	})
	return command.Process.Pid
}

// resident is how many bytes of a process are in memory.
func resident(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kilobytes, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	n, err := strconv.Atoi(kilobytes)
	if err != nil {
		t.Fatalf("no VmRSS in:\n%s", status)
	}
	return n << 10
}
