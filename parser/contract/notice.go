package contract

import (
	"strings"

	"duly/parser/scan"
)

var noticeWords = []string{"notice", "kündigung", "préavis", "preavis", "preaviso", "opzegtermijn", "preavviso"}

func saysNotice(part string) bool { return scan.ContainsOne(strings.ToLower(part), noticeWords) }

// noticeForms are in the order in which they decide: "written notice by email" is an email.
var noticeForms = []struct{ word, form string }{
	{"registered", Registered}, {"email", Email}, {"e-mail", Email}, {"online", Online}, {"portal", Online}, {"writ", Written},
}

var noticeEnds = []struct {
	to    string
	words []string
}{
	{ToMonth, []string{"monatsende", "ende des monats", "ende eines monats", "fin de mois", "fin du mois", "fin de mes", "einde van de maand", "fine mese"}},
	{ToQuarter, []string{"quartalsende", "ende des quartals", "ende eines quartals", "kalendervierteljahr", "fin de trimestre", "einde van het kwartaal", "fine trimestre"}},
	{ToYear, []string{"jahresende", "ende des jahres", "ende des kalenderjahres", "ende eines kalenderjahres", "fin d'année", "fin de l'année", "fin de año", "einde van het jaar", "fine anno"}},
}

// readNotice reads "notice 3 months", "90 days' written notice", "notice one month to the
// end of a quarter". "No notice" tells nothing.
func (t *Told) readNotice(part string) Problem {
	lower := strings.ToLower(part)
	if strings.Contains(lower, "no notice") {
		return Problem{}
	}
	for _, to := range noticeEnds {
		if scan.ContainsOne(lower, to.words) || scan.ContainsOne(lower, []string{"end of the " + to.to, "end of " + to.to, "end of a " + to.to, to.to + " end", to.to + "-end"}) {
			t.NoticeTo = to.to
		}
	}
	for _, f := range noticeForms {
		if strings.Contains(lower, f.word) && t.NoticeForm != Registered { // the strictest stays
			t.NoticeForm = f.form
			break
		}
	}
	months, days, ok := span(part)
	if !ok {
		return Problem{Kind: BadNotice, Text: part}
	}
	t.NoticeMonths, t.NoticeDays = months, days+30*months
	return Problem{}
}
