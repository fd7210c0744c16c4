package genre

import (
	"slices"
	"strings"

	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// Informs tells a mail by the blocks of its own: its writer says that there is nothing to do, or no person writes.
func Informs(d *page.Document, own []page.Block) bool {
	personal := Personal(d)
	return OfHouse(d) || slices.ContainsFunc(own, func(b page.Block) bool {
		lo := strings.ToLower(b.Text)
		return scan.ContainsOne(lo, nothingToDo) && !ofOneRow(&b, lo) || !personal && scan.ContainsOne(lo, rebates) || scan.ContainsOne(lo, fromPrograms) && !ofList(lo)
	})
}

// ofOneRow tells what is said of one thing among others: "Vendor review: done, no action needed".
func ofOneRow(b *page.Block, lo string) bool {
	label, _, labelled := strings.Cut(lo, ": ")
	return labelled && scan.CountWords(label) < 5 || b.Bullet != 0
}

var (
	nothingToDo = []string{"no action needed", "no action required", "no action is needed", "no action is required", "no action necessary",
		"for information only", "for your information only", "nur zur info", "nur zur kenntnis", "pour information uniquement", "ter informatie"}
	rebates = []string{"% off ", "% off.", "% off!"}
	// fromPrograms are what programs write, and sellers to whom they do not know.
	fromPrograms = []string{"is not monitored", "isn't monitored", "unmonitored mailbox", "do not reply to this", "automatically generated", "automated message",
		"automatic message", "to unsubscribe", "your order has", "your order will", "thank you for your order", "thanks for your order", "track your",
		"your parcel has", "thank you for shopping", "unsubscribe here", "across your profile", "companies like yours", "businesses like yours",
		"organisations like yours", "slot in my calendar", "time in my calendar", "time on my calendar", "not the right person"}
)

// NoReply tells the address of a program that sends to many.
func NoReply(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	return local == "noreply" || local == "no-reply" || local == "donotreply" || local == "do-not-reply" || local == "no.reply"
}

// Disclaimer tells the paragraph that company mail ends with, whoever it is for, and the line of a mailing list.
func Disclaimer(s string) bool {
	if strings.HasSuffix(s, " mailing list") && scan.CountWords(s) < 6 {
		return true
	}
	lo := strings.ToLower(s)
	return scan.ContainsOne(lo, []string{"in error", "intended recipient", "irrtümlich", "versehentlich erhalten", "par erreur", "por error", "abusievelijk",
		"ten onrechte", "not the addressee"}) && scan.ContainsOne(lo, []string{"confidential", "privileged", "e-mail", "email", "message", "vertraulich", "nachricht",
		"confidentiel", "confidencial", "vertrouwelijk", "bericht"})
}
