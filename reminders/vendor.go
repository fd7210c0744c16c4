package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/reminders/say"
)

// vendor finds the company behind an invoice, or takes it into the books. What is odd about
// it is found as well: an account or payee that is not the one on file is never taken over
// by mail alone.
func (d *desk) vendor(f invoice.Invoice) (Vendor, []finding) {
	seen, named := d.seller(f)
	known, how, ok := d.knownVendor(seen)
	if !ok {
		seen.ID = d.books.NewID("vendor")
		d.putVendor(seen)
		return seen, nil
	}
	if !named { // what stood for a name is no other one
		seen.Name, seen.Key = "", ""
	}
	known = d.alikeVendors(known, seen, how)
	odd := d.oddVendor(known, seen, how)
	if slices.ContainsFunc(odd, grave) && (known.IBAN != "" || known.Address != "") {
		seen.Address = "" // a fraud gives an address of its own
	}
	if learnt := learn(known, seen); learnt != known {
		known = learnt
		d.putVendor(known)
	}
	return known, odd
}

func (d *desk) putVendor(v Vendor) {
	d.out.Vendors = put(d.out.Vendors, v, func(x Vendor) bool { return x.ID == v.ID })
}

// seller is the vendor as this mail shows him, and whether it names him.
func (d *desk) seller(f invoice.Invoice) (v Vendor, named bool) {
	v = Vendor{Name: strings.TrimSpace(f.SellerName), VATID: compact(f.SellerVAT), Address: f.SellerAddress}
	if v.Country = f.SellerCountry; v.Country == "" && invoice.ValidVATID(v.VATID) {
		v.Country = v.VATID[:2]
	}
	if invoice.ValidIBAN(f.IBAN) {
		v.IBAN = compact(f.IBAN)
	}
	from, ok := d.outsider()
	if ok {
		v.Domain = companyDomain(from.Addr)
		if writer := plainName(from.Name, from.Addr); v.Name == "" || v.Name == writer {
			v.Name = withoutDesk(writer)
		}
	}
	named = v.Name != ""
	for _, name := range []string{v.Domain, say.Clip(plainSubject(d.mail().Subject), 60), from.Addr, "unknown"} {
		if v.Name == "" {
			v.Name = name
		}
	}
	v.Key = invoice.VendorKey(v.Name)
	return v, named
}

// desks are the words by which a company's desk signs, and not the company.
var desks = []string{"billing", "accounts", "account", "receivable", "invoicing", "invoices", "accounting", "finance", "team", "support",
	"customer", "service", "care", "renewals", "subscriptions",
	"noreply", "no-reply", "donotreply", "notifications", "rechnung", "rechnungen", "buchhaltung", "kundenservice", "facturation", "facturación",
	"fatturazione", "facturatie", "sales"}

// withoutDesk is a sender's name without the desk that sends invoices: "Acme Billing" is
// Acme, and "Billing" alone nobody.
func withoutDesk(name string) string {
	for _, at := range []string{" at ", " from ", " by ", " bei ", " chez "} {
		if _, company, ok := strings.Cut(name, at); ok {
			return company
		}
	}
	words := strings.Fields(name)
	for len(words) > 0 && slices.Contains(desks, strings.ToLower(words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// compact is an id without the blanks and points that people print in it.
func compact(id string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if r == ' ' || r == '.' || r == '-' || r == '\u00a0' {
			return -1
		}
		return r
	}, id))
}

// outsider is who wrote the invoice's mail: the sender, or the one whose mail was forwarded.
func (d *desk) outsider() (mail.Address, bool) {
	m := d.mail()
	if len(m.From) > 0 && !d.IsOurs(m.From[0].Addr) {
		return m.From[0], true
	}
	var last mail.Address
	for line := range strings.SplitSeq(m.Text, "\n") {
		a, ok := fromLine(line)
		if ok && !d.IsOurs(a.Addr) && !d.IsSelf(a.Addr) {
			last = a // of a forward in a forward, the innermost
		}
	}
	return last, last.Addr != ""
}

// fromLine reads the From of a forwarded mail's head: "From: Acme Billing <billing@acme.example>".
func fromLine(line string) (mail.Address, bool) {
	line = strings.TrimLeft(strings.ReplaceAll(line, "*", ""), "> \t|")
	label, rest, ok := strings.Cut(line, ":")
	if !ok || !slices.Contains([]string{"from", "von", "de", "van", "da", "fra", "från", "od"}, strings.ToLower(strings.TrimSpace(label))) {
		return mail.Address{}, false
	}
	for _, mark := range []string{"mailto:", "<", ">", "[", "]", "(", ")"} {
		rest = strings.ReplaceAll(rest, mark, " ")
	}
	a, name := mail.Address{}, ""
	for _, w := range strings.Fields(rest) {
		if at := strings.IndexByte(w, '@'); at > 0 && strings.Contains(w[at:], ".") {
			a.Addr = strings.ToLower(w)
			break
		}
		name += " " + w
	}
	a.Name = strings.Trim(strings.TrimSpace(name), `"'`)
	return a, a.Addr != ""
}

// sharedDomains send for many companies, so that a domain tells nothing: mail for everybody,
// and those who write invoices for others.
var sharedDomains = []string{
	"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "me.com", "aol.com",
	"proton.me", "protonmail.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.com",
	"orange.fr", "wanadoo.fr", "free.fr", "libero.it", "ziggo.nl", "kpnmail.nl", "btinternet.com",
	"stripe.com", "paypal.com", "paypal.de", "paddle.com", "chargebee.com", "fastspring.com", "quickbooks.com", "intuit.com",
	"xero.com", "freshbooks.com", "bill.com", "docusign.net", "lexoffice.de", "sevdesk.de",
}

// companyDomain is the domain by which a company is known, without the host that sends its
// invoices: billing.acme.example and acme.example are one. "" for domains that many share.
func companyDomain(address string) string {
	_, domain, _ := strings.Cut(strings.ToLower(address), "@")
	labels := strings.Split(domain, ".")
	keep := 2
	if n := len(labels); n > 2 && len(labels[n-1]) == 2 && slices.Contains([]string{"co", "com", "org", "net", "ac", "gov", "or"}, labels[n-2]) {
		keep = 3
	}
	if len(labels) > keep {
		domain = strings.Join(labels[len(labels)-keep:], ".")
	}
	if slices.Contains(sharedDomains, domain) {
		return ""
	}
	return domain
}

// knownVendor looks by the surest mark first. One bank account or mail server may serve
// several companies: two VAT ids are two of them.
func (d *desk) knownVendor(v Vendor) (found Vendor, how string, ok bool) {
	for _, by := range []struct {
		how string
		ask Vendor
	}{
		{"vat", Vendor{VATID: v.VATID}}, {"iban", Vendor{IBAN: v.IBAN}},
		{"name", Vendor{Key: v.Key}}, {"domain", Vendor{Domain: v.Domain}},
	} {
		found, ok := d.findVendor(by.ask)
		others := found.VATID != "" && v.VATID != "" && found.VATID != v.VATID
		if ok && (by.how == "vat" || by.how == "name" || !others) {
			return found, by.how, true
		}
	}
	return Vendor{}, "", false
}

// ofVendor says whether a mail comes from the domain of a vendor in the books: his notices of
// renewal and reminders are heard, those of strangers are how people are cheated.
func (d *desk) ofVendor() bool {
	m := d.mail()
	if len(m.From) == 0 || d.IsOurs(m.From[0].Addr) {
		return false
	}
	_, ok := d.findVendor(Vendor{Domain: companyDomain(m.From[0].Addr)})
	return ok
}

func (d *desk) findVendor(ask Vendor) (Vendor, bool) {
	if ask == (Vendor{}) {
		return ask, false
	}
	if v, ok := row(d.out.Vendors, func(v Vendor) bool {
		return ask.VATID != "" && v.VATID == ask.VATID || ask.IBAN != "" && v.IBAN == ask.IBAN ||
			ask.Key != "" && v.Key == ask.Key || ask.Domain != "" && v.Domain == ask.Domain
	}); ok {
		return d.standsFor(v)
	}
	v, ok := d.books.FindVendor(ask)
	if !ok {
		return v, false
	}
	return d.standsFor(v)
}

// standsFor is the vendor into which one was merged, else itself.
func (d *desk) standsFor(v Vendor) (Vendor, bool) {
	for range 10 { // merges of merges
		if v.MergedID == 0 {
			break
		}
		v, _ = d.vendorByID(v.MergedID)
	}
	return v, v.ID != 0
}

// learn fills in what was not known of a vendor. An account is believed only with the first
// invoice, which is before there is a vendor to learn of.
func learn(known, seen Vendor) Vendor {
	if known.VATID == "" {
		known.VATID = seen.VATID
	}
	if known.Domain == "" {
		known.Domain = seen.Domain
	}
	if seen.Address != "" {
		known.Address = seen.Address
	}
	if known.Country == "" {
		known.Country = seen.Country
	}
	if known.Name == known.Domain && seen.Name != "" {
		known.Name, known.Key = seen.Name, seen.Key
	}
	if seen.Key == known.Key && strings.HasPrefix(seen.Name, known.Name+" ") { // with its legal form
		known.Name = seen.Name
	}
	return known
}

// oddVendor compares what an invoice says of its seller with what is on file.
func (d *desk) oddVendor(known, seen Vendor, how string) []finding {
	var odd []finding
	ref := "vendor-" + itoa(known.ID)
	also := d.books.VendorsMerged(known.ID) // what was on file of these is on file
	on := func(is func(Vendor) bool) bool { return slices.ContainsFunc(also, is) }
	switch {
	case seen.IBAN == "" || seen.IBAN == known.IBAN || on(func(v Vendor) bool { return v.IBAN == seen.IBAN }):
	case known.IBAN == "":
		odd = append(odd, finding{Key: ref + "/iban/" + seen.IBAN, Grave: true, Again: d.notOnFile(seen), Text: fmt.Sprintf(
			"It names a bank account, %s, and none of %s was on file. Before anybody pays, call the number you have on file.", inFours(seen.IBAN), known.Name)})
	default:
		odd = append(odd, finding{Key: ref + "/iban/" + seen.IBAN, Grave: true, Again: d.notOnFile(seen), Text: fmt.Sprintf(
			"Careful, this may be fraud: the bank account is new. It is %s, on file is %s. Before anybody pays, call the number you have on file, "+
				"not one from this mail. I have not taken it over.%s",
			inFours(seen.IBAN), inFours(known.IBAN), d.canBeFiled())})
	}
	if how != "name" && strangeName(known.Key, seen.Key) && known.Name != known.Domain && !on(func(v Vendor) bool { return !strangeName(v.Key, seen.Key) }) {
		odd = append(odd, finding{Key: ref + "/payee/" + seen.Key, Grave: true, Text: fmt.Sprintf(
			"Careful: the payee calls itself %s, and has been %s. Before anybody pays, call the number you have on file.", seen.Name, known.Name)})
	}
	if known.VATID != "" && seen.VATID != "" && known.VATID != seen.VATID && !on(func(v Vendor) bool { return v.VATID == seen.VATID }) {
		odd = append(odd, finding{Key: ref + "/vat/" + seen.VATID, Text: fmt.Sprintf(
			"The VAT id changed from %s to %s.", known.VATID, seen.VATID)})
	}
	return odd
}

// notOnFile is what the receipt of a further invoice says of an account that was warned of: a plain
// receipt would read as if all were well.
func (d *desk) notOnFile(seen Vendor) string {
	return "Careful: the bank account " + inFours(seen.IBAN) + " is still not the one on file." + d.canBeFiled()
}

// canBeFiled says who puts an account on file, which no mail does.
func (d *desk) canBeFiled() string {
	if d.Admin == "" {
		return ""
	}
	return " When it has been checked by telephone, " + d.Admin + " can put it on file."
}

// strangeName says whether two names have no word in common.
func strangeName(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	words := strings.Fields(a)
	for _, w := range strings.Fields(b) {
		if slices.Contains(words, w) {
			return false
		}
	}
	return !strings.Contains(strings.ReplaceAll(a, " ", ""), strings.ReplaceAll(b, " ", "")) &&
		!strings.Contains(strings.ReplaceAll(b, " ", ""), strings.ReplaceAll(a, " ", ""))
}

// inFours is an IBAN as people compare it.
func inFours(iban string) string {
	var b strings.Builder
	for i, r := range iban {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Ref is the vendor's reference, such as V-3.
func (v Vendor) Ref() string { return fmt.Sprintf("V-%d", v.ID) }

// Account puts a bank account on file for a vendor, after somebody has checked it by another
// way than mail. The error is a sentence for him.
func (p Policy) Account(b Books, id int64, iban string, now time.Time) (Outcome, error) {
	d := newDesk(p, b, Inbound{}, now)
	v, ok := b.Vendor(id)
	if !ok {
		return d.out, fmt.Errorf("there is no vendor V-%d; see “duly vendors”", id)
	}
	if !invoice.ValidIBAN(iban) {
		return d.out, fmt.Errorf("%q is no valid IBAN: its check digits do not fit", iban)
	}
	before := v.IBAN
	v.IBAN = compact(iban)
	d.putVendor(v)
	d.event(v.Ref(), "account", fmt.Sprintf("bank account %s, before %s", v.IBAN, cmp.Or(before, "none")), nil)
	return d.out, nil
}
