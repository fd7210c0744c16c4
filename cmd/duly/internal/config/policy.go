package config

import (
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/reminders"
)

// Policy is what the rules need to know. secret is the store's key for Message-IDs.
func (c *Config) Policy(secret []byte) reminders.Policy {
	_, domain, _ := strings.Cut(c.Duly.Address, "@")
	p := reminders.DefaultPolicy()
	p.Self, p.SelfName = strings.ToLower(c.Duly.Address), c.Duly.Name
	p.Domains, p.Admin, p.Manager = c.Duly.Domains, strings.ToLower(c.Duly.Admin), strings.ToLower(c.Duly.Manager)
	p.AuthservID, p.Locale, p.Zone, p.Country = c.Duly.AuthservID, c.Duly.Locale, c.Zone(), c.Duly.Country
	p.PlusAddress = c.Duly.PlusAddress
	p.Morning, p.Evening, p.TellAfter = c.Calendar.Morning.Duration, c.Calendar.Evening.Duration, c.Calendar.TellAfter.Duration
	p.Warn, p.WarnLarge, p.Delivery = c.Contract.Warn, c.Contract.WarnLarge, c.Contract.Delivery
	p.LargeCost = decimal.NewFromInt(c.Contract.LargeCost)
	p.PerHour, p.PerPerson, p.PerThread = c.Limits.PerHour, c.Limits.PerPerson, c.Limits.PerThread
	p.Ours = invoice.Ours{Names: c.Company.Names, VATIDs: c.Company.VATIDs}
	p.Address = c.Company.Address
	p.Also = map[string]string{}
	for _, person := range c.People {
		for _, also := range person.Also {
			p.Also[strings.ToLower(also)] = strings.ToLower(person.Email)
		}
	}
	p.Seal = reminders.Seal{Key: secret, Domain: strings.ToLower(domain)}
	return p
}

// Zone is the team's time zone.
func (c *Config) Zone() *time.Location {
	zone, err := time.LoadLocation(c.Duly.Zone)
	if err != nil {
		return time.UTC // check has refused this
	}
	return zone
}

// Roster is the people listed in the file.
func (c *Config) Roster() []reminders.Person {
	var out []reminders.Person
	for _, p := range append(slices.Clone(c.named), c.People...) {
		out = append(out, reminders.Person{
			Name: p.Name, Email: strings.ToLower(p.Email), Nicknames: p.Nicknames, Zone: p.Zone, Country: p.Country,
		})
	}
	return out
}

// FolderPath takes a folder's name apart at "/", level by level.
func (c *Config) FolderPath(name string) []string { return strings.Split(name, "/") }

// Since is the day from which on mail is taken at the first connection; zero: from then on.
func (c *Config) Since() time.Time {
	if c.IMAP.Since.IsZero() {
		return time.Time{}
	}
	y, m, d := c.IMAP.Since.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, c.Zone())
}
