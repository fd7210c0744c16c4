package reminders

import (
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/reminders/calendar"
)

// Policy is what the administrator configured: who duly is, for whom it works, when it writes.
type Policy struct {
	Self        string   // duly's own address, lower case
	SelfName    string   // shown as the sender, "Duly"
	Domains     []string // whose people are no strangers
	Admin       string   // address of the administrator
	Manager     string   // address of who hears last; "" is the administrator
	AuthservID  string   // whose Authentication-Results count; "" trusts the server before duly
	Locale      string   // BCP 47
	Zone        *time.Location
	Country     string        // ISO 3166-1 alpha-2, for holidays
	Morning     time.Duration // after midnight, when daily letters begin
	Evening     time.Duration // after midnight, when they end
	TellAfter   time.Duration // working time until owners are told without a confirmation
	PlusAddress bool          // the server takes duly+token@
	Warn        []int         // days before the notice deadline, descending
	WarnLarge   int           // one more for contracts of LargeCost a year or more; 0: none
	LargeCost   decimal.Decimal
	Delivery    int // days that a notice is under way
	PerHour     int // letters at most, to all
	PerPerson   int // letters at most to one person in 24 hours
	PerThread   int // letters at most in one conversation in 24 hours
	Ours        invoice.Ours
	Address     []string // our own postal address, a line each, without the name
	Seal        Seal
	Also        map[string]string // further addresses of people, to the one by which they are known; lower case
}

// DefaultPolicy is the design's calendar; who duly is stays to be filled in.
func DefaultPolicy() Policy {
	return Policy{
		SelfName:  "Duly",
		Locale:    "en-GB",
		Zone:      time.UTC,
		Morning:   8*time.Hour + 30*time.Minute,
		Evening:   17*time.Hour + 30*time.Minute,
		TellAfter: 4 * time.Hour,
		Warn:      []int{90, 60, 30, 14, 7, 3, 1},
		WarnLarge: 120,
		LargeCost: decimal.NewFromInt(10_000),
		Delivery:  3,
		PerHour:   200,
		PerPerson: 60,
		PerThread: 10,
	}
}

// ManagerAddress is who hears when an owner keeps silent.
func (p Policy) ManagerAddress() string {
	if p.Manager != "" {
		return p.Manager
	}
	return p.Admin
}

// IsOurs says whether an address belongs to one of the configured domains.
func (p Policy) IsOurs(address string) bool {
	_, domain, _ := strings.Cut(address, "@")
	for _, d := range p.Domains {
		if strings.EqualFold(domain, d) {
			return true
		}
	}
	return strings.EqualFold(address, p.Admin) || strings.EqualFold(address, p.Manager)
}

// mainAddress is the address by which the owner of one is known.
func (p Policy) mainAddress(address string) string {
	address = strings.ToLower(address)
	if known, ok := p.Also[address]; ok {
		return known
	}
	return address
}

// IsSelf says whether an address is duly's own, with or without a plus-token.
func (p Policy) IsSelf(address string) bool {
	address = strings.ToLower(address)
	if address == p.Self {
		return true
	}
	local, domain, _ := strings.Cut(p.Self, "@")
	return strings.HasPrefix(address, local+"+") && strings.HasSuffix(address, "@"+domain)
}

// Calendar is the working time of one person.
func (p Policy) Calendar(who Person) calendar.Calendar {
	c := calendar.Calendar{Zone: p.Zone, Country: p.Country, Morning: p.Morning, Evening: p.Evening}
	if who.Zone != "" {
		if z, err := time.LoadLocation(who.Zone); err == nil {
			c.Zone = z
		}
	}
	if who.Country != "" {
		c.Country = who.Country
	}
	return c
}

// Roster is what the people of the configuration change in the books.
func (p Policy) Roster(b Books, people []Person) Outcome {
	var out Outcome
	for _, listed := range people {
		known, ok := b.PersonByEmail(listed.Email)
		if !ok {
			known = Person{ID: b.NewID("person"), Email: listed.Email}
		}
		if listed.Name != "" {
			known.Name = listed.Name
		}
		for _, n := range listed.Nicknames {
			if !containsFold(known.Nicknames, n) {
				known.Nicknames = append(known.Nicknames, n)
			}
		}
		known.Zone, known.Country = listed.Zone, listed.Country
		out.People = append(out.People, known)
	}
	return out
}
