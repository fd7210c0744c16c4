package config

import (
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/reminders"
)

// Policy is what the rules need to know. secret is the store's key for Message-IDs.
func (c *Config) Policy(secret []byte) reminders.Policy {
	zone, err := time.LoadLocation(c.Duly.Zone)
	if err != nil {
		zone = time.UTC // check has refused this
	}
	_, domain, _ := strings.Cut(c.Duly.Address, "@")
	p := reminders.DefaultPolicy()
	p.Self, p.SelfName = strings.ToLower(c.Duly.Address), c.Duly.Name
	p.Domains, p.Admin, p.Manager = c.Duly.Domains, strings.ToLower(c.Duly.Admin), strings.ToLower(c.Duly.Manager)
	p.AuthservID, p.Locale, p.Zone, p.Country = c.Duly.AuthservID, c.Duly.Locale, zone, c.Duly.Country
	p.PlusAddress = c.Duly.PlusAddress
	p.Morning, p.Evening, p.TellAfter = c.Calendar.Morning.Duration, c.Calendar.Evening.Duration, c.Calendar.TellAfter.Duration
	p.Warn, p.WarnLarge, p.Delivery = c.Contract.Warn, c.Contract.WarnLarge, c.Contract.Delivery
	p.LargeCost = decimal.NewFromInt(c.Contract.LargeCost)
	p.PerHour, p.PerPerson, p.PerThread = c.Limits.PerHour, c.Limits.PerPerson, c.Limits.PerThread
	p.Ours = invoice.Ours{Names: c.Company.Names, VATIDs: c.Company.VATIDs}
	p.Seal = reminders.Seal{Key: secret, Domain: strings.ToLower(domain)}
	return p
}
