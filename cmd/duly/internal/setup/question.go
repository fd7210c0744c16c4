package setup

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"duly/cmd/duly/internal/config"
)

// question is what is asked and where its answer goes; what stands there already is
// the answer of an empty line.
type question struct {
	into *string
	text string
	kind kind
}

type kind int

const (
	wanted kind = iota
	port
	optional
)

func (w *wizard) asksAll(questions ...question) error {
	for _, q := range questions {
		if err := w.untilValid(q); err != nil {
			return err
		}
	}
	return nil
}

// untilValid puts one question until its answer is one that the configuration takes.
func (w *wizard) untilValid(q question) error {
	before := *q.into
	for {
		answer, err := w.ask(q.text, before)
		if err != nil {
			return err
		}
		*q.into = answer
		if err = w.valid(q); err == nil {
			return nil
		}
		fmt.Fprintf(w.Out, "  %s\n", strings.TrimPrefix(err.Error(), w.path+": "))
		*q.into = before
	}
}

func (w *wizard) valid(q question) error {
	if *q.into == "" && q.kind != optional {
		return errors.New("this one needs an answer")
	}
	if _, err := strconv.ParseUint(*q.into, 10, 16); q.kind == port && err != nil {
		return fmt.Errorf("%q is no port: it is a number, or 0 for the usual one", *q.into)
	}
	c, err := config.Parse(w.path, w.known().fill(config.Example))
	if err != nil {
		return err
	}
	_, imap := c.IMAPServer()
	_, smtp := c.SMTPServer()
	return cmp.Or(imap, smtp)
}
