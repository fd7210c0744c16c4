//go:build servers

package servertest

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// patience is how long a server may take to come up or to go.
const patience = 20 * time.Second

// workDir makes a folder with a short name (the paths of sockets are limited)
// that the server's user may enter.
func workDir(name string) (string, error) {
	dir, err := os.MkdirTemp("", name)
	if err != nil {
		return "", err
	}
	return dir, os.Chmod(dir, 0o755)
}

// unprivileged returns who a server is to run as: nobody where we are root,
// else ourselves.
func unprivileged() (account *user.User, group string, err error) {
	if account, err = user.Current(); err == nil && account.Uid == "0" {
		account, err = user.Lookup("nobody")
	}
	if err != nil {
		return nil, "", err
	}
	g, err := user.LookupGroupId(account.Gid)
	if err != nil {
		return nil, "", err
	}
	return account, g.Name, nil
}

// runAs has a command started as the given user where we are root.
func runAs(cmd *exec.Cmd, account *user.User) error {
	if os.Getuid() != 0 {
		return nil
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return err
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return err
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
	return nil
}

// chown gives a folder and all in it to the given user where we are root.
func chown(dir string, account *user.User) error {
	if os.Getuid() != 0 {
		return nil
	}
	uid, err := strconv.Atoi(account.Uid)
	if err != nil {
		return err
	}
	gid, err := strconv.Atoi(account.Gid)
	if err != nil {
		return err
	}
	return filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		return errors.Join(err, os.Lchown(path, uid, gid))
	})
}

// findProgram looks where servers are, which is not always in the path.
func findProgram(name, packages string) (string, error) {
	if path, err := exec.LookPath(name); err == nil {
		return path, nil
	}
	for _, dir := range []string{"/usr/sbin", "/usr/local/sbin"} {
		if path := filepath.Join(dir, name); exists(path) {
			return path, nil
		}
	}
	return "", fmt.Errorf("%s is not installed: apt-get install %s", name, packages)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// freePorts returns ports that nobody listens on just now.
func freePorts(n int) ([]int, error) {
	ports := make([]int, n)
	for i := range ports {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close()
		ports[i] = l.Addr().(*net.TCPAddr).Port
	}
	return ports, nil
}

// again starts a server, and starts it anew where somebody else was given one
// of its ports in between.
func again[S any](start func() (S, error)) (server S, err error) {
	for range 3 {
		if server, err = start(); err == nil || !strings.Contains(err.Error(), "Address already in use") {
			break
		}
	}
	return server, err
}

// await waits until a server greets at the port.
func await(port int, greeting string) error {
	addr := net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
	return poll(func() error {
		c, err := net.DialTimeout("tcp", addr, time.Second)
		if err != nil {
			return err
		}
		defer c.Close()
		_ = c.SetReadDeadline(time.Now().Add(2 * time.Second))
		line := make([]byte, 64)
		n, err := c.Read(line)
		if err == nil && !bytes.HasPrefix(line[:n], []byte(greeting)) {
			err = fmt.Errorf("%s greets with %q", addr, line[:n])
		}
		return err
	})
}

func poll(try func() error) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	deadline := time.Now().Add(patience)
	for {
		err := try()
		if err == nil || time.Now().After(deadline) {
			return err
		}
		<-tick.C
	}
}

// logged adds the end of a server's log to an error.
func logged(err error, files ...string) error {
	var tails []string
	for _, file := range files {
		if text, readErr := os.ReadFile(file); readErr == nil && len(text) > 0 {
			tails = append(tails, string(text[max(0, len(text)-3000):]))
		}
	}
	return fmt.Errorf("%w\n%s", err, strings.Join(tails, "\n"))
}
