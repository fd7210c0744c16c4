package reminders

import (
	"strings"
	"time"

	"duly/parser/invoice"
	"duly/parser/when"
)

// notice is a notice of non-renewal, ready to send. A human sends it.
type notice struct {
	Title string
	Lines []string // paragraphs; the first are the addressee, the place for his address and the day
}

// noticeOf writes the notice that ends a contract, in the language of its clause.
func (d *desk) noticeOf(k Contract, v Vendor) notice {
	name := v.Name
	if name == "" {
		name = k.Name
	}
	last := ""
	if bills := d.books.InvoicesOf(k.ID, 1); len(bills) > 0 {
		last = bills[0].Facts.Number
	}
	n := noticeFacts{
		Vendor: name, Contract: k.Name, Number: k.Number, Invoice: last, Clause: k.Evidence,
		Today: d.today(), End: k.End, By: arriveBy(k.End, invoice.Terms{NoticeDays: k.NoticeDays, NoticeMonths: k.NoticeMonths, NoticeTo: k.NoticeTo}),
		Writer: d.who.Display(),
	}
	if len(d.Ours.Names) > 0 {
		n.Company = d.Ours.Names[0]
	}
	if german(d.Locale, k.Evidence) {
		return n.german()
	}
	return n.english()
}

type noticeFacts struct {
	Vendor, Contract, Number, Invoice, Clause, Writer, Company string
	Today, End, By                                             when.Day
}

func (n noticeFacts) english() notice {
	what := "our contract “" + n.Contract + "”"
	if n.Number != "" {
		what += ", contract number " + n.Number
	}
	if n.Invoice != "" {
		what += ", last invoice " + n.Invoice
	}
	out := notice{Title: "Notice of non-renewal: " + n.Contract, Lines: []string{
		n.Vendor, "[postal address, as it stands in the contract]", longDay(n.Today), "Notice of non-renewal",
		"Dear Sir or Madam,",
	}}
	end := "We give notice that we do not renew " + what + ". It is to end with its current term"
	if !n.End.IsZero() {
		end += ", on " + longDay(n.End)
	}
	out.Lines = append(out.Lines, end+". Should it not be possible to end it then, it is to end on the next possible day.")
	if n.Clause != "" {
		out.Lines = append(out.Lines, "The clause on which this notice rests: “"+n.Clause+"”")
	}
	if !n.By.IsZero() && !n.By.Before(n.Today) {
		out.Lines = append(out.Lines, "Notice may be received until "+longDay(n.By)+" and is therefore in time.")
	}
	out.Lines = append(out.Lines, "Please confirm in writing that you have received this notice, and the day on which the contract ends.", "Yours faithfully,", n.Writer)
	if n.Company != "" {
		out.Lines = append(out.Lines, n.Company)
	}
	return out
}

func (n noticeFacts) german() notice {
	what := "unseren Vertrag „" + n.Contract + "“"
	if n.Number != "" {
		what += ", Vertragsnummer " + n.Number
	}
	if n.Invoice != "" {
		what += ", letzte Rechnung " + n.Invoice
	}
	out := notice{Title: "Kündigung: " + n.Contract, Lines: []string{
		n.Vendor, "[Anschrift, wie sie im Vertrag steht]", germanDay(n.Today), "Kündigung",
		"Sehr geehrte Damen und Herren,",
	}}
	end := "hiermit kündigen wir " + what + " fristgerecht"
	if !n.End.IsZero() {
		end += " zum " + germanDay(n.End)
	}
	out.Lines = append(out.Lines, end+", hilfsweise zum nächstmöglichen Termin.")
	if n.Clause != "" {
		out.Lines = append(out.Lines, "Die Kündigung beruht auf folgender Klausel: „"+n.Clause+"“")
	}
	if !n.By.IsZero() && !n.By.Before(n.Today) {
		out.Lines = append(out.Lines, "Die Kündigung kann Ihnen bis zum "+germanDay(n.By)+" zugehen und ist damit rechtzeitig.")
	}
	out.Lines = append(out.Lines, "Bitte bestätigen Sie uns schriftlich den Eingang und den Tag, an dem der Vertrag endet.", "Mit freundlichen Grüßen", n.Writer)
	if n.Company != "" {
		out.Lines = append(out.Lines, n.Company)
	}
	return out
}

// german says whether a notice is written in German: its clause is, or where there is none
// the house is.
func german(locale, clause string) bool {
	if clause == "" {
		return strings.HasPrefix(strings.ToLower(locale), "de")
	}
	clause = strings.ToLower(clause)
	return holdsAny(clause, []string{"kündig", "laufzeit", "verlänger", "vertrag"})
}

func longDay(d when.Day) string { return d.In(time.UTC).Format("2 January 2006") }

func germanDay(d when.Day) string { return d.In(time.UTC).Format("02.01.2006") }

// addNotice puts the notice that a cancelled contract needs into the echo.
func (d *desk) addNotice(k Contract, c *changes) {
	v, _ := d.books.Vendor(k.VendorID)
	n := d.noticeOf(k, v)
	c.ready = append(c.ready, section{Title: "The notice, ready to send", Text: n.Lines})
	c.files = append(c.files, File{Name: "notice-" + k.Ref() + ".docx", Type: docxType, Data: docx(n.Title, n.Lines)})
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
	}
	return ""
}
