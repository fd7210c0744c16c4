package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Claim is the right to be the one program that works on a database. It ends with the program,
// however that ends.
type Claim struct{ file *os.File }

// Work claims the database at path for a program that reads and sends mail: two would do so
// against each other. Where another holds it that is told as a *Problem. Whoever only looks or
// changes one thing needs no claim.
func Work(path string) (*Claim, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	file, err := os.OpenFile(path+"-running", os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, (&Store{path: path}).unreachable(err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); errors.Is(err, syscall.EWOULDBLOCK) {
		defer file.Close()
		return nil, atWork(path, file)
	} // a file system without locks is no reason not to work
	if err := file.Truncate(0); err == nil {
		fmt.Fprintf(file, "%d\n", os.Getpid())
	}
	return &Claim{file}, nil
}

// atWork tells of the program that holds the claim, which wrote its number into the file.
func atWork(path string, file *os.File) *Problem {
	who := "another duly"
	if pid, err := io.ReadAll(io.LimitReader(file, 20)); err == nil && len(pid) > 0 {
		who += " (process " + strings.TrimSpace(string(pid)) + ")"
	}
	return &Problem{
		What: fmt.Sprintf("The database %s is being worked on by %s.", path, who),
		Do:   "One is enough: leave it, or stop it first. “duly items” and the other lists may be asked at any time.",
	}
}

// Close gives the claim up. The file stays: taking it away could take it from another.
func (c *Claim) Close() error { return c.file.Close() }
