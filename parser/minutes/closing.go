package minutes

import (
	"strings"

	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// disclaimer tells the paragraph that company mail ends with, whoever it is for.
func disclaimer(s string) bool {
	lo := strings.ToLower(s)
	return scan.ContainsOne(lo, []string{"in error", "intended recipient", "irrtümlich", "versehentlich erhalten", "par erreur", "por error", "abusievelijk",
		"ten onrechte", "not the addressee"}) && scan.ContainsOne(lo, []string{"confidential", "privileged", "e-mail", "email", "message", "vertraulich", "nachricht",
		"confidentiel", "confidencial", "vertrouwelijk", "bericht"})
}

// informs tells a mail whose writer says that there is nothing to do, or that no person writes.
func informs(r *reading.Reader) bool {
	if r.Doc.OfHouse() {
		return true
	}
	personal := r.Doc.Personal()
	for i := range r.Doc.Blocks {
		if b := &r.Doc.Blocks[i]; len(r.Mails) < 2 || b.Num < r.Mails[1].Line {
			lo := strings.ToLower(b.Text)
			label, _, ofOne := strings.Cut(lo, ": ") // "Vendor review: done, no action needed"
			if ofOne = ofOne && scan.CountWords(label) < 5 || b.Bullet != 0; !ofOne && scan.ContainsOne(lo, []string{"no action needed", "no action required", "no action is needed", "no action is required", "no action necessary",
				"for information only", "for your information only", "nur zur info", "nur zur kenntnis", "pour information uniquement", "ter informatie"}) ||
				!personal && scan.ContainsOne(lo, []string{"% off ", "% off.", "% off!"}) || scan.ContainsOne(lo, []string{"is not monitored", "isn't monitored", "unmonitored mailbox", "do not reply to this", "automatically generated", "automated message", "automatic message", "to unsubscribe", "your order has", "your order will", "thank you for your order", "thanks for your order", "track your", "your parcel has", "thank you for shopping", "unsubscribe here",
				"across your profile", "companies like yours", "businesses like yours", "organisations like yours", "slot in my calendar", "time in my calendar", "time on my calendar", "not the right person"}) {
				return true
			}
		}
	}
	return false
}

// noReply tells the address of a program that sends to many.
func noReply(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	return local == "noreply" || local == "no-reply" || local == "donotreply" || local == "do-not-reply" || local == "no.reply"
}
