package reminders

import (
	"cmp"
	"slices"
	"strings"

	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/page"
)

// notice is a notice of non-renewal, ready to send. A human sends it.
type notice struct {
	Title string
	Lines []string // paragraphs; the lines of an address are parted by "\n"
}

// noticeOf writes the notice that ends a contract, in the language of its clause or vendor.
func (d *desk) noticeOf(k Contract, v Vendor) notice {
	n := noticeFacts{
		Vendor: cmp.Or(v.Name, k.Name), Address: v.Address, Contract: withoutVendor(k.Name, v.Name), Number: k.Number, Clause: k.Evidence, Form: k.NoticeForm,
		Today: d.today(), End: k.End, By: calendar.ArriveBy(k.End, renewal.Terms{NoticeDays: k.NoticeDays, NoticeMonths: k.NoticeMonths, NoticeTo: k.NoticeTo}),
		Writer: d.who.Display(), Ours: strings.Join(d.Address, "\n"),
	}
	for _, bill := range d.books.InvoicesOf(k.ID, 24) {
		n.Invoice = cmp.Or(n.Invoice, bill.Facts.Number)
		n.Customer = cmp.Or(n.Customer, bill.Facts.CustomerNumber)
	}
	if len(d.Ours.Names) > 0 {
		n.Company = d.Ours.Names[0]
	}
	return n.in(noticeLanguages[noticeLanguage(d.Locale, k.Evidence, v.Country)])
}

// withoutVendor is a contract's name as it is told to its vendor: "Support" for "Acme: Support".
func withoutVendor(name, vendor string) string {
	if of, what, ok := strings.Cut(name, ": "); ok && strings.EqualFold(of, vendor) {
		return what
	}
	return name
}

type noticeFacts struct {
	Vendor, Address, Contract, Number, Customer, Invoice, Clause, Form, Writer, Company, Ours string
	Today, End, By                                                                            when.Day
}

// in writes the notice in a language.
func (n noticeFacts) in(w noticeText) notice {
	out := notice{Title: w.Subject + ": " + n.Contract}
	add := func(paragraph string) {
		if paragraph != "" {
			out.Lines = append(out.Lines, paragraph)
		}
	}
	add(strings.TrimSpace(n.Company + "\n" + n.Ours))
	add(strings.TrimSpace(w.Form[n.Form] + "\n" + n.Vendor + "\n" + cmp.Or(n.Address, w.NoAddress)))
	add(w.day(n.Today))
	about := []string{w.Subject + ": " + n.Contract}
	for _, of := range []struct{ label, number string }{{w.Number, n.Number}, {w.Customer, n.Customer}, {w.Invoice, n.Invoice}} {
		if of.number != "" {
			about = append(about, of.label+": "+of.number)
		}
	}
	add(strings.Join(about, "\n"))
	add(w.Hello)
	switch {
	case n.End.IsZero():
		add(w.Soon)
	default:
		add(strings.ReplaceAll(w.Until, "{day}", w.day(n.End)))
	}
	if n.Clause != "" {
		add(strings.ReplaceAll(w.Clause, "{clause}", n.Clause))
	}
	if !n.By.IsZero() && !n.By.Before(n.Today) {
		add(strings.ReplaceAll(w.InTime, "{day}", w.day(n.By)))
	}
	add(w.Confirm)
	add(w.Bye)
	add(strings.TrimSpace(n.Writer + "\n" + n.Company))
	return out
}

// noticeLanguage is the language of a notice: that of its clause, else of the vendor's
// country, else the house's; English where none of these is known.
func noticeLanguage(locale, clause, country string) string {
	best, most := "", 0
	words := strings.FieldsFunc(strings.ToLower(clause), func(r rune) bool { return strings.ContainsRune(" .,;:()“”\"'’", r) })
	for _, lang := range []string{"en", "de", "fr", "es", "nl"} {
		hits := 0
		for _, w := range words {
			if slices.Contains(smallWords[lang], w) {
				hits++
			}
		}
		if hits > most {
			best, most = lang, hits
		}
	}
	if best != "" {
		return best
	}
	if lang := countryLanguages[country]; lang != "" {
		return lang
	}
	if lang := strings.ToLower(locale); len(lang) > 1 && noticeLanguages[lang[:2]].Hello != "" {
		return lang[:2]
	}
	return "en"
}

// smallWords stand in every sentence of a language, and in no other of these.
var smallWords = map[string][]string{
	"en": {"the", "of", "either", "unless", "notice", "by", "will", "shall", "with", "term", "renews", "and", "to"},
	"de": {"der", "die", "das", "und", "mit", "zum", "einer", "wenn", "wird", "nicht", "sich", "kündigung", "kündbar", "laufzeit", "vertrag", "verlängert", "frist"},
	"fr": {"le", "les", "du", "sauf", "préavis", "par", "contrat", "mois", "est", "reconduction", "et", "une", "avec"},
	"es": {"el", "los", "del", "contrato", "preaviso", "meses", "salvo", "se", "por", "con", "una", "y", "antelación"},
	"nl": {"het", "een", "van", "met", "opzegtermijn", "maanden", "wordt", "en", "tenzij", "overeenkomst", "opzegging"},
}

var countryLanguages = map[string]string{
	"DE": "de", "AT": "de", "LI": "de", "FR": "fr", "MC": "fr", "LU": "fr", "ES": "es", "MX": "es", "AR": "es", "CL": "es", "CO": "es", "NL": "nl",
	"GB": "en", "IE": "en", "US": "en", "CA": "en", "AU": "en", "NZ": "en",
}

// addNotice puts the notice that a cancelled contract needs into the echo.
func (d *desk) addNotice(k Contract, c *changes) {
	n := d.attachNotice(k, c)
	c.ready = append(c.ready, page.Section{Title: "The notice, ready to send", Text: n.Lines})
}

// attachNotice adds a notice as a file.
func (d *desk) attachNotice(k Contract, c *changes) notice {
	v, _ := d.books.Vendor(k.VendorID)
	n := d.noticeOf(k, v)
	c.files = append(c.files, File{Name: "notice-" + k.Ref() + ".docx", Type: page.DocxType, Data: page.Docx(n.Title, n.Lines)})
	return n
}

// howToSend says in what form a notice must go out.
func howToSend(form string) string {
	switch form {
	case "registered":
		return " The contract asks for a registered letter."
	case "written":
		return " The contract asks for it in writing: print and sign it."
	case "email":
		return " By e-mail is enough."
	case "online":
		return " It is ended in your account with the vendor; keep the notice for your files, or send it as well."
	}
	return ""
}
