package reminders

import (
	"strings"

	"duly/parser/invoice"
	"duly/parser/reply"
	"duly/parser/scan"
	"duly/reminders/page"
	"duly/reminders/say"
)

// endConfirmed is the event that a vendor confirmed the end of a contract.
const endConfirmed = "end confirmed"

// hearConfirmation takes a forwarded mail in which a vendor confirms the end of a contract that is
// to be cancelled: its notice has arrived. False where the mail is none.
func (d *desk) hearConfirmation() bool {
	if !d.mail().Forwarded || !confirmsEnd(d.mail().Subject+"\n"+d.mail().Text) {
		return false
	}
	k, ok := d.cancelledOf()
	if !ok {
		return false
	}
	v, _ := d.vendorByID(k.VendorID)
	if i, waits := d.noticeItem(k); waits {
		i.Status, i.ClosedAt = Done, d.now
		d.putItem(d.rescheduled(i), reply.Done, "done: the vendor confirms that the notice has arrived")
	}
	d.event(k.Ref(), endConfirmed, v.Name+" confirms that it ends", nil)
	d.because("noted: %s confirms the end of %s", v.Name, k.Ref())
	p := page.Page{Lead: []string{v.Name + " confirms it: " + k.Name + " ends on " + say.Day(k.End, d.today()) + ". Nothing is left for you to do."}}
	if k.End.IsZero() {
		p.Lead = []string{v.Name + " confirms that " + k.Name + " ends. Nothing is left for you to do."}
	}
	d.notRead(&p)
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: "The end is confirmed: " + say.Clip(k.Name, 60) + tag(k.Ref())}), d.who, p)
	return true
}

// cancelledOf is the one contract to be cancelled of the vendor whose mail was forwarded, or the one
// whose number the mail names.
func (d *desk) cancelledOf() (Contract, bool) {
	from, ok := d.outsider()
	if !ok {
		return Contract{}, false
	}
	v, ok := d.findVendor(Vendor{Domain: companyDomain(from.Addr)})
	if !ok {
		return Contract{}, false
	}
	var found []Contract
	text := invoice.NormalNumber(d.mail().Text)
	for _, k := range d.contractsOf(v) {
		if k.Decision != Cancel || !d.may(k.OwnerID, k.SecondID, k.DecidedBy) {
			continue
		}
		if number := invoice.NormalNumber(k.Number); len(number) > 3 && strings.Contains(text, number) {
			return k, true
		}
		found = append(found, k)
	}
	if len(found) != 1 {
		return Contract{}, false
	}
	return found[0], true
}

var (
	confirmations = []string{"we confirm", "hereby confirm", "we can confirm", "this confirms", "this is to confirm", "confirmation of your", "wir bestätigen",
		"bestätigen wir", "bestätigung ihrer", "nous confirmons", "nous vous confirmons", "confirmamos", "wij bevestigen", "bevestigen wij", "bevestigen we"}
	endings = []string{"cancellation", "cancelled", "canceled", "termination", "terminated", "non-renewal", "kündigung", "résiliation", "opzegging",
		"cancelación", "baja"}
	requests = []string{"please", "bitte", "veuillez", "merci de", "click", "klick", "if you", "once", "unless", "until", "not yet", "not complete", "must", "cannot"}
)

// confirmsEnd says whether a sentence confirms that a contract ends, and does not ask for something.
func confirmsEnd(text string) bool {
	for s := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return r == '.' || r == '!' || r == '?' }) {
		s = strings.Join(strings.Fields(s), " ")
		if scan.ContainsOne(s, confirmations) && scan.ContainsOne(s, endings) && !scan.ContainsOne(s, requests) {
			return true
		}
	}
	return false
}
