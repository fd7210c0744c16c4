package setup

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// known are the answers so far; what is not asked yet is filled with what is.
func (a answers) known() answers {
	if a.admin == "" {
		a.admin = "another-" + a.address // duly is not its own administrator
	}
	if a.user == "" {
		a.user = a.address
	}
	for _, s := range []*string{&a.imapHost, &a.smtpHost} {
		if *s == "" {
			*s = "localhost"
		}
	}
	return a
}

// fill puts the answers into the commented example, and takes out what is only an example.
func (a answers) fill(example string) string {
	_, domain, _ := strings.Cut(a.address, "@")
	values := map[string]string{
		"duly.address": quote(a.address), "duly.admin": quote(a.admin), "duly.domains": "[" + quote(domain) + "]",
		"duly.zone": quote(a.zone), "duly.country": quote(a.country),
		"imap.host": quote(a.imapHost), "imap.security": quote(a.imapSecurity), "imap.port": a.imapPort, "imap.user": quote(a.user),
		"imap.password_file": quote(passwordFile), "imap.ca_file": quote(a.imapCA), "smtp.ca_file": quote(a.smtpCA),
		"smtp.host": quote(a.smtpHost), "smtp.security": quote(a.smtpSecurity), "smtp.port": a.smtpPort,
		"company.names": "[]", "company.vat_ids": "[]", "company.address": "[]",
	}
	before, _, _ := strings.Cut(example, "# People need not be listed")
	var out []string
	table := ""
	for line := range strings.SplitSeq(before, "\n") {
		if strings.HasPrefix(line, "[") {
			table = strings.Trim(line, "[]") + "."
		}
		key, _, ok := strings.Cut(line, " = ")
		if v, known := values[table+key]; ok && known {
			line = key + " = " + v
		}
		out = append(out, line)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n"
}

func quote(s string) string { return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"` }

func write(path, text string, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("the folder of %s cannot be made: %w", path, err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, err)
	}
	_, err = f.WriteString(text)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}
