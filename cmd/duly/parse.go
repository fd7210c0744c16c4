package main

import (
	"bufio"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"duly/parser"
	"duly/parser/document/pdf"
	"duly/parser/mail"
	"duly/parser/reply"
)

func parseCommand() *cobra.Command {
	var asJSON, batch bool
	var as, at, locale string
	cmd := &cobra.Command{
		Use:   "parse FILE...",
		Short: "show what duly reads in a document, and change nothing",
		Long: `Parse shows what duly reads in mails and documents. It changes nothing, and needs no
configuration, no database and no network. A FILE may be a mail (.eml), an .mbox, or
what mail carries: .txt .md .html .pdf .docx .odt .xlsx .csv .xml .ics .vtt .srt .rtf
.zip. The kind is found by content. "-" is standard input.`,
		Example: `  duly parse minutes.eml
  duly parse --json invoice.pdf contract.docx
  duly parse --as date --at 2026-11-24 - <<< "by Friday"
  duly parse --batch < lines.jsonl > answers.jsonl`,
		Args: func(cmd *cobra.Command, args []string) error {
			if batch == (len(args) > 0) {
				return usage(cmd, errors.New("name one file or more, “-”, or --batch"))
			}
			if !slices.Contains(strings.Split(readings, ", "), as) {
				return usage(cmd, fmt.Errorf("“%s” is no kind of reading; use one of %s", as, readings))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			tools := parser.Tools{PDF: pdf.NewReader(cacheDir())}
			defer tools.PDF.Close()
			if batch {
				return parseBatch(cmd.Context(), cmd.InOrStdin(), cmd.OutOrStdout(), tools)
			}
			base := parser.Request{As: as, Locale: locale, Now: now()}
			if at != "" {
				moment, err := parseMoment(at)
				if err != nil {
					return usage(cmd, err)
				}
				base.At = moment
			}
			return parseFiles(cmd.Context(), cmd.InOrStdin(), cmd.OutOrStdout(), args, base, tools, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a file, one a line")
	cmd.Flags().BoolVar(&batch, "batch", false, "JSON lines in on standard input, JSON lines out")
	cmd.Flags().StringVar(&as, "as", "auto", "`kind` of reading: "+readings)
	cmd.Flags().StringVar(&at, "at", "", "the `moment` that relative dates count from, such as 2026-11-24")
	cmd.Flags().StringVar(&locale, "locale", "", "decides 3/4 and the language tried first, such as en-GB")
	return cmd
}

const readings = "auto, mail, minutes, reply, invoice, contract, date"

// parseFiles answers for each file; one that cannot be read fails the command at its end.
func parseFiles(ctx context.Context, in io.Reader, out io.Writer, paths []string, base parser.Request, t parser.Tools, asJSON bool) error {
	failed := false
	for _, path := range paths {
		for _, a := range parseFile(ctx, in, path, base, t) {
			failed = failed || a.Error != ""
			if asJSON {
				if err := json.NewEncoder(out).Encode(a); err != nil {
					return err
				}
				continue
			}
			fmt.Fprint(out, summary(a))
		}
	}
	if failed {
		return errSaid
	}
	return nil
}

// parseFile answers once for a file, and once a mail for an mbox.
func parseFile(ctx context.Context, in io.Reader, path string, base parser.Request, t parser.Tools) []parser.Answer {
	var data []byte
	var err error
	if path == "-" {
		data, err = io.ReadAll(in)
	} else {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return []parser.Answer{{File: path, Error: err.Error()}}
	}
	parts := [][]byte{data}
	if strings.HasPrefix(string(data[:min(len(data), 5)]), "From ") {
		parts = mail.SplitMbox(data)
	}
	var out []parser.Answer
	for _, p := range parts {
		r := base
		r.Name, r.Data = path, p
		a := safely(ctx, r, t)
		a.File = path
		out = append(out, a)
	}
	return out
}

// safely answers with an error where a reader fails badly: the next document must be read.
func safely(ctx context.Context, r parser.Request, t parser.Tools) (a parser.Answer) {
	defer func() {
		if p := recover(); p != nil {
			a = parser.Answer{Error: fmt.Sprintf("reading failed badly, please report this: %v", p)}
		}
	}()
	return parser.Parse(ctx, r, t)
}

// batchLine is one line of --batch; docs/parse.md tells what each key means.
type batchLine struct {
	ID     string `json:"id"`
	As     string `json:"as"`
	File   string `json:"file"`
	Text   string `json:"text"`
	RawB64 string `json:"raw_b64"`
	At     string `json:"at"`
	Locale string `json:"locale"`
	Parent string `json:"parent"`
	Items  []struct {
		N    int    `json:"n"`
		Ref  string `json:"ref"`
		Task string `json:"task"`
	} `json:"items"`
	Context        string            `json:"context"`
	Headers        map[string]string `json:"headers"`
	IgnoreEmbedded bool              `json:"ignore_embedded"`
}

func parseBatch(ctx context.Context, in io.Reader, out io.Writer, t parser.Tools) error {
	r := bufio.NewReaderSize(in, 1<<20)
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for {
		line, err := r.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			if err := enc.Encode(answerLine(ctx, line, t)); err != nil {
				return err
			}
			if err := w.Flush(); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}

func answerLine(ctx context.Context, line []byte, t parser.Tools) parser.Answer {
	var l batchLine
	if err := json.Unmarshal(line, &l); err != nil {
		return parser.Answer{Error: "the line is not the JSON object it should be: " + err.Error()}
	}
	r, err := l.request()
	if err != nil {
		return parser.Answer{ID: l.ID, File: l.File, Error: err.Error()}
	}
	a := safely(ctx, r, t)
	a.ID, a.File = l.ID, l.File
	return a
}

func (l batchLine) request() (parser.Request, error) {
	r := parser.Request{
		As: l.As, Name: l.File, Data: []byte(l.Text), Now: now(), Locale: l.Locale, Parent: l.Parent,
		Headers: l.Headers, IgnoreEmbedded: l.IgnoreEmbedded,
	}
	switch a := reply.About(l.Context); a {
	case reply.Receipt, reply.Renewal:
		r.About = a
	}
	for _, i := range l.Items {
		r.Offers = append(r.Offers, reply.Offer{N: i.N, Ref: i.Ref, Task: i.Task})
	}
	var err error
	switch {
	case l.File != "":
		r.Data, err = os.ReadFile(l.File)
	case l.RawB64 != "":
		r.Data, err = base64.StdEncoding.DecodeString(l.RawB64)
	}
	if err == nil && l.At != "" {
		r.At, err = parseMoment(l.At)
	}
	return r, err
}

func parseMoment(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no moment; write for example 2026-11-24T10:00:00 or 2026-11-24", s)
}
