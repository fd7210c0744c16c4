package setup_test

import (
	"bufio"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duly/cmd/duly/internal/config"
	"duly/cmd/duly/internal/setup"
	"duly/mailbox/servertest"
)

const address = "duly@harbour.example"

func office(t *testing.T) *servertest.Memory {
	t.Helper()
	m, err := servertest.StartMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	if err := m.AddUser(address, "right"); err != nil {
		t.Fatal(err)
	}
	return m
}

// An answer that cannot be is asked for again at once, and nothing else with it.
func TestInitAsksAgain(t *testing.T) {
	m := office(t)
	path := filepath.Join(t.TempDir(), "duly.toml")
	typed := strings.Join([]string{
		"duly", address, "", "ines@harbour.example", "Mars/Base", "Europe/Berlin", "XX", "DE",
		m.IMAP.Host, "none", "plain", "abc", fmt.Sprint(m.IMAP.Port), "", "right",
		m.SMTP.Host, "plain", fmt.Sprint(m.SMTP.Port),
	}, "\n") + "\n"
	out, err := initialise(t, path, typed)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{`"duly", which is no address`, "this one needs an answer", `"Mars/Base" is no time zone`, `"XX"`, `imap.security is "none"`, `"abc" is no port`, "All is well"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said in:\n%s", want, out)
		}
	}
}

// A company's own certificate is asked for where the machine does not trust it, and the same
// one is tried for the way out.
func TestInitAsksForTheSigner(t *testing.T) {
	m := office(t)
	signed, err := servertest.NewCertificate()
	if err != nil {
		t.Fatal(err)
	}
	imap, smtp := secured(t, signed, m.IMAP.Addr()), secured(t, signed, m.SMTP.Addr())
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "ca.pem"), signed.CertPEM, 0o600); err != nil {
		t.Fatal(err)
	}
	typed := strings.Join([]string{
		address, "ines@harbour.example", "", "",
		"localhost", "tls", imap, "", "right", "no.pem", "ca.pem",
		"localhost", "tls", smtp,
	}, "\n") + "\n"
	out, err := initialise(t, filepath.Join(dir, "duly.toml"), typed)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"signed by nobody this machine trusts", "imap.ca_file cannot be read", "All is well"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said in:\n%s", want, out)
		}
	}
}

// secured puts TLS before a server and gives the port.
func secured(t *testing.T, signed *servertest.Certificate, server string) string {
	t.Helper()
	pair, err := tls.X509KeyPair(signed.CertPEM, signed.KeyPEM)
	if err != nil {
		t.Fatal(err)
	}
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{pair}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			outside, err := l.Accept()
			if err != nil {
				return
			}
			inside, err := net.Dial("tcp", server)
			if err != nil {
				outside.Close()
				continue
			}
			go func() { io.Copy(inside, outside); inside.Close() }()
			go func() { io.Copy(outside, inside); outside.Close() }()
		}
	}()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

// answers are the lines that a person types, a wrong password first.
func answers(m *servertest.Memory, passwords ...string) string {
	lines := []string{address, "ines@harbour.example", "", ""}
	for i, p := range passwords {
		if i > 0 {
			lines = append(lines, "yes")
		}
		lines = append(lines, m.IMAP.Host, "plain", fmt.Sprint(m.IMAP.Port), "", p)
	}
	lines = append(lines, m.SMTP.Host, "plain", fmt.Sprint(m.SMTP.Port))
	return strings.Join(lines, "\n") + "\n"
}

func initialise(t *testing.T, path, typed string) (string, error) {
	t.Helper()
	var out strings.Builder
	err := setup.Init(t.Context(), path, &setup.Dialog{In: bufio.NewReader(strings.NewReader(typed)), Out: &out})
	return out.String(), err
}

// A newcomer types a wrong password first, is told, and gets a configuration that works.
func TestInit(t *testing.T) {
	m := office(t)
	path := filepath.Join(t.TempDir(), "etc", "duly.toml")
	out, err := initialise(t, path, answers(m, "wrong", "right"))
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"IMAP login           FAIL", "check user and password", "folder Duly/Handled  ok", "IDLE                 ok", "SMTP login           ok", "All is well"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said in:\n%s", want, out)
		}
	}
	c, err := config.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if c.Mode != "shadow" {
		t.Errorf("a new installation is in mode %s", c.Mode)
	}
	if !setup.Check(t.Context(), c, func(r setup.Result) { t.Log(setup.Table(r)) }) {
		t.Error("what init wrote does not pass the check")
	}
	secret := filepath.Join(filepath.Dir(path), "imap-password")
	if info, err := os.Stat(secret); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the password's file: %v, %v", info, err)
	}
	if text, _ := os.ReadFile(path); strings.Contains(string(text), "right") {
		t.Error("the password stands in the configuration")
	}
	if out, err := initialise(t, path, answers(m, "right")); err == nil || !strings.Contains(err.Error(), "is there already") {
		t.Errorf("a configuration was overwritten: %v\n%s", err, out)
	}
}

// Answers that end early are said, and what was answered is kept for the next run.
func TestInitTakesUpWhatItHasNotFinished(t *testing.T) {
	m := office(t)
	path := filepath.Join(t.TempDir(), "duly.toml")
	typed := strings.Split(answers(m, "right"), "\n")
	if _, err := initialise(t, path, strings.Join(typed[:9], "\n")+"\n"); err == nil { // until the way out
		t.Fatal("it ended well without answers")
	}
	if _, err := config.Load(path); err != nil {
		t.Fatalf("what is left cannot be read: %v", err)
	}
	out, err := initialise(t, path, strings.Repeat("\n", 9)+strings.Join(typed[9:], "\n"))
	if err != nil || !strings.Contains(out, "takes it up again") || !strings.Contains(out, "All is well") {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(text), "not finished") {
		t.Errorf("%v\n%s", err, text)
	}
	if _, err := initialise(t, path, ""); err == nil || !strings.Contains(err.Error(), "is there already") {
		t.Errorf("what is finished is written over: %v", err)
	}
}

// Without any answer nothing is written.
func TestInitWithoutAnswers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.toml")
	for _, typed := range []string{"", "duly\n"} {
		if _, err := initialise(t, path, typed); err == nil || !strings.Contains(err.Error(), "the answers ended before the questions") {
			t.Errorf("%q: %v", typed, err)
		}
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a configuration was written without answers")
	}
}
