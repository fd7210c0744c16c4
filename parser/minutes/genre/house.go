package genre

import (
	"duly/parser/minutes/page"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// OfHouse tells a letter that a house writes to each of its customers, members or users: nobody says "I"
// in it, and whoever signs, whom it greets, what it keeps of its reader ("your account") and where he may
// turn give it away. What such a letter asks is an offer or a rule.
func OfHouse(d *page.Document) bool {
	if d.Chat {
		return false
	}
	weight, we, kept, reached := 0, false, false, false
	for i := range d.Lines {
		t := d.Lines[i].Text
		if personal(t) && !strings.HasSuffix(t, "?") { // "What do I need to do?" is the reader's question
			return false
		}
		lo := " " + scan.Lower(t)
		we = we || ourselves.In(lo)
		kept = kept || keeps(lo)
		reached = reached || turnTo.In(lo)
	}
	if signedByHouse(d) {
		weight += 2
	}
	for _, sign := range []bool{greetsFormally(d), kept, reached} {
		if sign {
			weight++
		}
	}
	return we && weight > 2
}

var (
	ourselves = vocab.NewList(" we ", " we'", " our ", " us ", " us.")
	// turnTo say where a customer may turn.
	turnTo = vocab.NewList(" call us", " ring us", " contact us", " phone us", " write to us", " log in", " sign in to", "our website", "our web site", "the website", " our app", "customer service", "customer care",
		"service desk", "help desk", "helpdesk", "this message", "this mail", "this email", "this e-mail", "this letter", " this reminder", "our team", " freephone", " in branch", " book online")
	// keeping are what a house keeps of its customer, or does for him.
	keeping = vocab.Of(`account accounts order orders booking reservation tariff policy policies claim membership subscription ticket tickets mailbox payment payments delivery parcel contract card statement statements appointment
		application plan meter bill invoice purchase loan mortgage licence device number registration renewal cover insurance password profile vehicle car pet boiler fund investment savings place stay visit standing`)
	houses = vocab.Of(`team department office services service operations control support administration ltd ltd. limited gmbh ag inc inc. plc llc bv b.v. s.a. sarl kg eg desk crew bank council trust university centre center company co group
		kundenservice kundendienst verwaltung équipe direction equipo administración klantenservice`)
)

// keeps tells what is the reader's with the house: "your account", "your fixed tariff".
func keeps(lo string) bool {
	for {
		_, after, ok := strings.Cut(lo, " your ")
		if !ok {
			return false
		}
		words := strings.Fields(after[:min(len(after), 60)])
		for _, w := range words[:min(len(words), 3)] {
			if keeping.Has(strings.Trim(w, ".,;:!?()")) {
				return true
			}
		}
		lo = after
	}
}

// signedByHouse tells that one of the last lines is the name of a house, or of somebody "from" one or "all at" one.
func signedByHouse(d *page.Document) bool {
	n := 0
	for i := len(d.Lines) - 1; i >= 0 && n < 5; i-- {
		t := strings.TrimRight(d.Lines[i].Text, " .,!")
		if t == "" {
			continue
		}
		n++
		words := strings.Fields(t)
		if len(words) > 6 || len(words) < 2 || d.Lines[i].Bullet != 0 || !scan.IsUpper(t[0]) && !strings.HasPrefix(t, "your ") {
			continue
		}
		last := words[len(words)-1]
		from := len(words) > 2 && (words[1] == "from" || words[1] == "at") && scan.IsCapital(words[2])
		if houses.Has(scan.Lower(last)) || from || len(words) == 2 && grammar.Topics.Has(scan.Lower(last)) && !grammar.LikelyPerson(t) {
			return true
		}
	}
	return false
}

// greetsFormally tells a first line that greets by a title, or as one greets those whose name one does not know.
func greetsFormally(d *page.Document) bool {
	return greets(d, func(whom string) bool {
		w := strings.Trim(scan.FirstWord(whom), ".,!:")
		return grammar.Honorifics.Has(w) || unnamed.Has(w) || circulars.Has(w) || circulars.Has(w+"s")
	})
}

// greets tells whether one of the first lines greets somebody of whom that holds.
func greets(d *page.Document, holds func(whom string) bool) bool {
	for i := range d.Lines[:min(len(d.Lines), 15)] {
		if t := d.Lines[i].Text; len(t) < 60 {
			for _, dear := range dears {
				if whom, ok := scan.CutPrefixFold(t, dear); ok && holds(scan.Lower(whom)) {
					return true
				}
			}
		}
	}
	return false
}

var (
	dears   = []string{"dear ", "hello ", "good morning ", "sehr geehrte ", "sehr geehrter ", "liebe ", "chers ", "chères ", "cher ", "chère ", "estimados ", "estimado ", "estimada ", "beste ", "geachte "}
	unnamed = vocab.Of("sir sirs madam customer user subscriber valued homeowner policyholder cardholder applicant friend supporter")
)
