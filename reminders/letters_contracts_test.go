package reminders_test

import (
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders"
)

// TestContractLetters holds the letters about contracts against their golden files.
func TestContractLetters(t *testing.T) {
	for name, write := range contractLetters {
		t.Run(name, func(t *testing.T) {
			l := write(newWorld(t))
			var files []string
			for _, f := range l.Files {
				files = append(files, f.Name)
			}
			text := "To: " + l.ToName + " <" + l.To + ">\nSubject: " + l.Subject + "\n\n" + l.Text
			if files != nil {
				text = "Attached: " + strings.Join(files, ", ") + "\n" + text
			}
			golden(t, name+".txt", text)
			golden(t, name+".html", l.HTML)
			for line := range strings.SplitSeq(l.Text, "\n") {
				if n := len([]rune(line)); n > 72 {
					t.Errorf("a line of %d columns: %q", n, line)
				}
			}
		})
	}
}

// acme is a contract of Sam's whose last day for notice is 27 November 2026.
const acme = "contract: Acme support, 1 year from 2026-03-01, notice 3 months in writing, 12,000 EUR a year"

// yearlyBill is an invoice for a year of Acme's support.
func yearlyBill(number string, year int, net, seats int64) invoice.Invoice {
	f := bill(number, when.NewDay(year, time.March, 1), net)
	f.SellerName, f.SellerVAT = "Acme GmbH", "DE136695976"
	f.PeriodEnd = f.PeriodStart.AddMonths(12).AddDays(-1)
	f.Lines[0] = invoice.Line{Name: "Support, seats", Qty: decimal.NewNullDecimal(decimal.NewFromInt(seats))}
	return f
}

// cancelled is what comes back when Sam ends a contract of a vendor.
func cancelled(name, address, country, clause string) func(*world) reminders.Letter {
	return func(w *world) reminders.Letter {
		w.policy.Ours.Names, w.policy.Address = []string{"Harbour Works Ltd"}, []string{"1 Quay Street", "Bristol BS1 4ER", "United Kingdom"}
		f := yearlyBill("2026-17", 2026, 12000, 24)
		f.SellerName, f.SellerVAT, f.SellerAddress, f.SellerCountry = name, "", address, country
		f.ContractNumber, f.CustomerNumber = "K-2025/77", "40017"
		terms := renewal.Terms{End: when.NewDay(2027, 2, 28), AutoRenew: true, RenewalMonths: 12, NoticeDays: 90, NoticeMonths: 3, NoticeForm: "registered"}
		if clause != "" {
			terms.Evidence = []string{clause}
		}
		w.forward("sam", f, terms)
		w.answer("sam", w.letter("sam"), "cancel")
		return w.letter("sam")
	}
}

var contractLetters = map[string]func(*world) reminders.Letter{
	"contract-told": func(w *world) reminders.Letter {
		w.say("carol", dulyAddress, "", acme+", owner sam")
		return w.letter("carol")
	},
	"contract-given": func(w *world) reminders.Letter {
		w.say("carol", dulyAddress, "", acme+", owner sam")
		w.goTo(w.now)
		return w.letter("sam")
	},
	"reminder-of-an-invoice": func(w *world) reminders.Letter {
		known(w)
		w.say("lena", dulyAddress, "Fwd: Payment reminder", dunning)
		return w.letter("lena")
	},
	"receipt-of-a-credit-note": func(w *world) reminders.Letter {
		known(w)
		w.forward("sam", credit("G-1", "2026-0815", 25), renewal.Terms{})
		return w.letter("sam")
	},
	"receipt-of-a-correction": func(w *world) reminders.Letter {
		known(w)
		w.forward("sam", correctedBill("K-1", "2026-0815", 90), renewal.Terms{})
		return w.letter("sam")
	},
	"receipt-of-a-copy": func(w *world) reminders.Letter {
		known(w)
		w.forward("lena", bill("2026-0815", dom(9, 1), 100), renewal.Terms{})
		return w.letter("lena")
	},
	"contracts-and-items": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "", acme)
		w.letter("sam")
		w.say("sam", dulyAddress, "", "add: me to call the bank by 13 November")
		w.goTo(at(12, 18, 0))
		w.out = nil
		w.goTo(at(13, 9, 0))
		return w.letter("sam")
	},
	"contracts-partly-understood": func(w *world) reminders.Letter {
		w.say("carol", dulyAddress, "", acme+"\n\ncontract: Borealis hosting, until 31 February 2027\ncontract: Cormorant licences, until 2027-04-14, does not renew,\n499 CHF a month, owner lena\n")
		return w.letter("carol")
	},
	"contract-warning": func(w *world) reminders.Letter {
		w.forward("sam", yearlyBill("2025-17", 2025, 10000, 20), renewal.Terms{End: when.NewDay(2027, 2, 28), AutoRenew: true, RenewalMonths: 12,
			NoticeDays: 90, NoticeMonths: 3, NoticeForm: "written", Evidence: []string{"renews for one (1) year unless either party gives three (3) months' written notice"}})
		w.letter("sam")
		w.forward("sam", yearlyBill("2026-17", 2026, 12000, 24), renewal.Terms{})
		w.letter("sam")
		w.goTo(at(13, 12, 0))
		return w.letter("sam")
	},
	"contract-cancelled-in-writing": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "", acme+", number K-2025/77")
		w.answer("sam", w.letter("sam"), "cancel")
		return w.letter("sam")
	},
	"contract-cancelled-by-registered-letter": cancelled("KESTREL NETWORKS GMBH", "Hafenstraße 12\n20457 Hamburg", "DE",
		"Der Vertrag verlängert sich um 12 Monate, wenn er nicht mit einer Frist von drei Monaten per Einschreiben gekündigt wird."),
	"contract-cancelled-in-french": cancelled("Réseaux Cormoran SARL", "12, rue du Port\n33000 Bordeaux", "FR",
		"Le contrat est reconduit tacitement sauf préavis de trois mois par lettre recommandée."),
	"contract-cancelled-in-spanish": cancelled("Redes Gaviota S.L.", "Calle del Puerto 7\n08003 Barcelona", "ES",
		"El contrato se renovará por períodos de un año salvo preaviso de tres meses por carta certificada."),
	"contract-cancelled-in-dutch": cancelled("Meeuw Netwerken B.V.", "Havenkade 7\n3011 AB Rotterdam", "NL", ""),
	"contract-renegotiated": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "", acme)
		w.answer("sam", w.letter("sam"), "renegotiate")
		return w.letter("sam")
	},
	"invoice-dearer": func(w *world) reminders.Letter {
		w.forward("sam", bill("1001", dom(9, 1), 100), renewal.Terms{})
		w.letter("sam")
		w.forward("lena", bill("1002", dom(10, 1), 108), renewal.Terms{})
		w.letter("lena")
		w.goTo(w.now)
		return w.letter("sam")
	},
	"invoice-with-a-new-account": func(w *world) reminders.Letter {
		w.forward("sam", bill("1001", dom(9, 1), 100), renewal.Terms{})
		w.letter("sam")
		f := bill("1002", dom(10, 1), 100)
		f.IBAN = "GB29NWBK60161331926819"
		w.forward("sam", f, renewal.Terms{})
		return w.letter("sam")
	},
	"invoice-missing": func(w *world) reminders.Letter {
		w.forward("sam", bill("1001", dom(9, 20), 100), renewal.Terms{})
		w.forward("sam", bill("1002", dom(10, 20), 100), renewal.Terms{})
		w.letter("sam")
		w.letter("sam")
		w.goTo(at(27, 12, 0))
		return w.letter("sam")
	},
	"contract-orphaned": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "", acme)
		w.letter("sam")
		w.read(w.mail("sam", dulyAddress, "Automatic reply: your letter", "Auto-Submitted: auto-replied\n", "I have left the company. Please write to Lena Brandt."))
		w.goTo(w.now)
		return w.letter("ines")
	},
	"month": func(w *world) reminders.Letter {
		w.forward("sam", bill("1001", dom(10, 20), 100), renewal.Terms{})
		w.forward("sam", bill("1002", dom(11, 2), 100), renewal.Terms{})
		w.forward("lena", yearlyBill("2026-17", 2026, 12000, 24), renewal.Terms{})
		w.say("lena", dulyAddress, "", "contract: Borealis hosting, until 2027-03-31, notice 30 days, renews yearly, 2,400 GBP a year")
		w.goTo(time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
		return w.letter("ines")
	},
}
