package reminders

import (
	"strings"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/scan"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// vendorEnds takes a mail in which a vendor tells that he will not renew a contract, or ends it. Where
// one who may decide of it sends the mail there is no notice to give any more: it ends on the day that
// the mail tells, or else with its term. A mail alone ends no warnings, since anybody may pass for a
// vendor: the owner is told. False where the mail is none.
func (d *desk) vendorEnds() bool {
	said := endingSentence(d.mail().Text)
	if d.in.Facts.Invoice != nil || said == "" {
		return false
	}
	v, k, ok := d.vendorAndContract()
	if !ok {
		return false
	}
	if !d.may(k.OwnerID, k.SecondID) {
		d.because("told: %s does not renew %s", v.Name, k.Ref())
		d.tellOfEnd(k, "Is said to end: ", v.Name+" says that it does not renew it. I go on warning of it; if that is right, answer “"+k.Ref()+" ack”.")
		return true
	}
	if end := d.in.Facts.Terms.End; end.After(d.today()) {
		k.End = end
	}
	k.Decision, k.DecidedBy, k.DecidedAt = Acknowledged, d.who.ID, d.now
	k.AutoRenew, k.RenewalMonths, k.NoticeDays, k.NoticeMonths = false, 0, 0, 0
	k.Deadline, k.NoticeTo, k.Snoozed, k.Evidence = when.Day{}, "", when.Day{}, say.Clip(said, 500)
	d.putContract(d.scheduledContract(k), "terms", v.Name+" does not renew it")
	d.because("noted: %s does not renew %s", v.Name, k.Ref())
	ends := "."
	if !k.End.IsZero() {
		ends = ": it ends on " + say.Day(k.End, d.today()) + "."
	}
	d.tellOfEnd(k, "It ends: ", v.Name+" does not renew it"+ends+" There is no notice to give. Do you need something in its place?")
	return true
}

// tellOfEnd tells whoever forwarded the mail, and the owner, what a vendor writes of a contract's end.
func (d *desk) tellOfEnd(k Contract, subject, text string) {
	reads := d.who.ID != 0 && d.mail().Author == mail.Person
	if reads {
		p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
		p.Sections = []page.Section{{Rows: []page.Line{{Title: k.Name, Meta: []string{k.Ref()}, Ref: k.Ref(), Note: text}}}}
		d.notRead(&p)
		d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: subject + say.Clip(k.Name, 60) + tag(k.Ref())}), d.who, p)
	}
	if owner := d.decider(k); owner.ID != 0 && !(reads && owner.ID == d.who.ID) {
		d.matter(Matter{Key: "odd/" + d.mailKey(), PersonID: owner.ID, Kind: "invoice", Ref: k.Ref(), Text: k.Name + "\n" + text})
	}
}

// vendorAndContract are the vendor in the books who wrote a mail, and the contract that it is about.
func (d *desk) vendorAndContract() (v Vendor, k Contract, ok bool) {
	from, ok := d.outsider()
	if !ok {
		return v, k, false
	}
	if v, ok = d.vendorWriting(from); !ok {
		return v, k, false
	}
	k, ok = d.contractMeant(v)
	return v, k, ok
}

// contractMeant is the contract of a vendor that a mail is about: the one whose number or name it
// tells, or his only one.
func (d *desk) contractMeant(v Vendor) (Contract, bool) {
	numbers := invoice.NormalNumber(d.words())
	words := strings.ToLower(strings.Join(strings.Fields(plainSubject(d.mail().Subject)+" "+d.words()), " "))
	var live, named []Contract
	for _, k := range d.contractsOf(v) {
		if k.Decision == NoContract || k.MergedID != 0 {
			continue
		}
		if number := invoice.NormalNumber(k.Number); len(number) > 3 && strings.Contains(numbers, number) {
			return k, true
		}
		if live = append(live, k); strings.Contains(words, strings.ToLower(k.Name)) {
			named = append(named, k)
		}
	}
	switch {
	case len(live) == 1:
		return live[0], true
	case len(named) == 1:
		return named[0], true
	}
	return Contract{}, false
}

var (
	refusals = []string{"we will not be renewing", "we will not renew", "we shall not renew", "we shall not be renewing", "we are not renewing", "we won't renew", "we won’t renew", "we won't be renewing",
		"we won’t be renewing", "decided not to renew", "chosen not to renew", "elected not to renew", "do not intend to renew", "not intend to renew", "unable to renew", "cannot renew your", "not be able to renew",
		"we hereby terminate", "we are terminating", "we terminate the", "we terminate your", "we hereby give notice", "we hereby give you notice", "give you notice of termination", "give you notice of non-renewal",
		"notice of non-renewal of",
		"kündigen wir", "wir kündigen", "nicht verlängern werden", "werden wir nicht verlängern", "wird von uns nicht verlängert", "nicht mehr verlängern", "nous ne renouvellerons pas", "nous avons décidé de ne pas renouveler",
		"nous résilions", "nous mettons fin", "no renovaremos", "hemos decidido no renovar", "rescindimos", "niet te verlengen", "zullen wij niet verlengen", "zullen we niet verlengen", "verlengen wij niet",
		"non rinnoveremo", "abbiamo deciso di non rinnovare", "recediamo", "não renovaremos"}
	contractNouns = []string{"contract", "agreement", "subscription", "service", "plan", "licen", "membership", "policy", "lease", "account with", "vertrag", "abo", "mitgliedschaft", "versicherung", "contrat",
		"contrato", "suscripción", "overeenkomst", "contratto", "abbonamento"}
	conditions = []string{"if you", "if we", "if your", "our lease", "our own ", "unless", "automatically", "without your", "wenn sie", "sofern", "sauf si", "si vous", "si no", "tenzij", "als u", "salvo", "se non", "your request", "you asked"}
)

// endingSentence is the sentence that tells that its writer will not renew or ends a contract, whatever
// its reader does; "" for none.
func endingSentence(text string) string {
	text = strings.NewReplacer(". ", ".\v", "! ", "!\v", "? ", "?\v", "\n\n", "\v", "\n", " ").Replace(text)
	for s := range strings.SplitSeq(text, "\v") {
		s = strings.Join(strings.Fields(s), " ")
		if lower := strings.ToLower(s); scan.ContainsOne(lower, refusals) && scan.ContainsOne(lower, contractNouns) && !scan.ContainsOne(lower, conditions) &&
			!strings.HasSuffix(strings.TrimRight(lower, ".!"), " an") { // "wir kündigen eine Änderung des Vertrags an"

			return s
		}
	}
	return ""
}
