package config

import (
	"errors"
	"fmt"
	"net"
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"

	"duly/reminders"
	"duly/reminders/calendar"
)

func defaults() *Config {
	p := reminders.DefaultPolicy()
	return &Config{
		Mode: "shadow",
		Duly: Duly{Name: p.SelfName, Zone: "UTC", State: "."},
		IMAP: IMAP{
			Security: "tls", Auth: "password", Folder: "INBOX", Handled: "Duly/Handled", Aside: "Duly/Aside",
			MaxSizeMB: 50, Poll: Span{2 * time.Minute}, Timeout: Span{time.Minute},
		},
		SMTP:     SMTP{Security: "starttls", Auth: "password", CopyToSelf: true, Timeout: Span{time.Minute}},
		Calendar: Calendar{Morning: Clock{p.Morning}, Evening: Clock{p.Evening}, TellAfter: Span{p.TellAfter}},
		Contract: Contract{Warn: p.Warn, WarnLarge: p.WarnLarge, LargeCost: p.LargeCost.IntPart(), Delivery: p.Delivery},
		Limits:   Limits{PerHour: p.PerHour, PerPerson: p.PerPerson, PerThread: p.PerThread},
	}
}

// check says the first thing that cannot be meant so.
func (c *Config) check() error {
	if c.Mode != "shadow" && c.Mode != "live" {
		return fmt.Errorf("mode is %q; write \"shadow\" (every letter to the administrator) or \"live\"", c.Mode)
	}
	return errors.Join(c.checkDuly(), c.checkServers(), c.checkCalendar(), c.checkPeople())
}

func (c *Config) checkDuly() error {
	for _, a := range []struct{ key, value string }{{"duly.address", c.Duly.Address}, {"duly.admin", c.Duly.Admin}} {
		if err := address(a.key, a.value); err != nil {
			return err
		}
	}
	if strings.EqualFold(c.Duly.Admin, c.Duly.Address) {
		return errors.New("duly.admin is duly's own address; name a person who reads the letters")
	}
	if c.Duly.Manager != "" {
		if err := address("duly.manager", c.Duly.Manager); err != nil {
			return err
		}
	}
	if len(c.Duly.Domains) == 0 {
		return errors.New("duly.domains is empty; name the domains of your own people, for example domains = [\"acme.example\"]")
	}
	for _, domain := range c.Duly.Domains {
		if domain == "" || strings.ContainsAny(domain, "@ /:") {
			return fmt.Errorf("duly.domains holds %q; write what stands behind the @ of an address, for example domains = [\"acme.example\"]", domain)
		}
	}
	if c.Duly.Locale != "" && !isLocale(c.Duly.Locale) {
		return fmt.Errorf("duly.locale is %q; write a language and a country, for example \"en-GB\", or leave it out", c.Duly.Locale)
	}
	if _, err := time.LoadLocation(c.Duly.Zone); err != nil {
		return fmt.Errorf("duly.zone %q is no time zone; write for example \"Europe/Berlin\"", c.Duly.Zone)
	}
	return country("duly.country", c.Duly.Country)
}

// isLocale says whether a text is a language of two letters, alone or with a country: "de-AT".
func isLocale(s string) bool {
	language, country, both := strings.Cut(s, "-")
	return isCode(language) && (!both || isCode(country))
}

func isCode(s string) bool {
	return len(s) == 2 && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

func country(key, code string) error {
	if code != "" && !calendar.KnownCountry(code) {
		return fmt.Errorf("%s %q: duly knows no holidays there; write a code such as \"DE\", \"DE-BY\", \"GB\" or \"US\", or leave it out", key, code)
	}
	return nil
}

func address(key, value string) error {
	a, err := mail.ParseAddress(value)
	if err != nil || a.Address != value {
		return fmt.Errorf("%s is %q, which is no address; write for example \"name@acme.example\"", key, value)
	}
	return nil
}

func (c *Config) checkServers() error {
	for _, s := range []struct {
		name, host     string
		port           int
		security, auth string
	}{
		{"imap", c.IMAP.Host, c.IMAP.Port, c.IMAP.Security, c.IMAP.Auth}, {"smtp", c.SMTP.Host, c.SMTP.Port, c.SMTP.Security, c.SMTP.Auth},
	} {
		if s.host == "" {
			return fmt.Errorf("%s.host is missing; name the server, for example \"%s.acme.example\"", s.name, s.name)
		}
		if _, _, err := net.SplitHostPort(s.host); err == nil || strings.Contains(s.host, "/") {
			return fmt.Errorf("%s.host is %q; write the server's name alone, and its port as %s.port", s.name, s.host, s.name)
		}
		if s.port < 0 || s.port > 65535 {
			return fmt.Errorf("%s.port is %d; write 0 for the usual one, or a number up to 65535", s.name, s.port)
		}
		if !slices.Contains([]string{"tls", "starttls", "plain"}, s.security) {
			return fmt.Errorf("%s.security is %q; write \"tls\", \"starttls\", or \"plain\" for a server on this machine", s.name, s.security)
		}
		if !slices.Contains([]string{"password", "xoauth2", "oauthbearer"}, s.auth) && (s.name != "smtp" || s.auth != "none") {
			none := map[string]string{"smtp": ", or \"none\" for a server that takes mail from this machine"}[s.name]
			return fmt.Errorf("%s.auth is %q; write \"password\", \"xoauth2\" or \"oauthbearer\"%s", s.name, s.auth, none)
		}
		if strings.Contains(s.auth, "oauth") && (c.OAuth.TokenURL == "" || c.OAuth.ClientID == "") {
			return fmt.Errorf("%s.auth is %q, but [oauth] has no token_url or client_id", s.name, s.auth)
		}
	}
	for _, f := range []struct{ key, name string }{{"imap.handled", c.IMAP.Handled}, {"imap.aside", c.IMAP.Aside}} {
		if f.name == "" || strings.EqualFold(f.name, c.IMAP.Folder) {
			return fmt.Errorf("%s is %q; name a folder other than the one in which mail comes in, for example \"Duly/Handled\"", f.key, f.name)
		}
	}
	if c.IMAP.MaxSizeMB < 1 {
		return errors.New("imap.max_size_mb must be at least 1")
	}
	return nil
}

func (c *Config) checkCalendar() error {
	if c.Calendar.Morning.Duration >= c.Calendar.Evening.Duration {
		return errors.New("calendar.morning must come before calendar.evening")
	}
	for i, days := range c.Contract.Warn {
		if days < 0 || i > 0 && days >= c.Contract.Warn[i-1] {
			return errors.New("contracts.warn must be days before the deadline, from many to few, for example [90, 60, 30, 14, 7, 3, 1]")
		}
	}
	return nil
}

func (c *Config) checkPeople() error {
	whose := map[string]string{strings.ToLower(c.Duly.Address): "duly's own"}
	for _, p := range c.People {
		for _, a := range append([]string{p.Email}, p.Also...) {
			if of, taken := whose[strings.ToLower(a)]; taken {
				return fmt.Errorf("the address %s of person “%s” is %s already; an address is one person's, and stands once", a, p.Name, of)
			}
			whose[strings.ToLower(a)] = "that of “" + p.Name + "”"
		}
		if err := address("the email of person “"+p.Name+"”", p.Email); err != nil {
			return err
		}
		for _, also := range p.Also {
			if err := address("another address of "+p.Email, also); err != nil {
				return err
			}
		}
		if _, err := time.LoadLocation(p.Zone); err != nil {
			return fmt.Errorf("the zone %q of %s is no time zone; write for example \"Europe/Berlin\"", p.Zone, p.Email)
		}
		if err := country("the country of "+p.Email, p.Country); err != nil {
			return err
		}
	}
	return nil
}
