package reminders_test

import (
	"encoding/base64"
	"fmt"
	"testing"

	"duly/store"
)

// list lets Sam send a list of contracts along.
func (w *world) list(csv string) {
	w.t.Helper()
	w.read(w.mail("sam", dulyAddress, "our contracts", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n", "--b\nContent-Type: text/plain\n\nHere is our list.\n\n"+
		"--b\nContent-Type: text/csv; name=c.csv\nContent-Disposition: attachment; filename=c.csv\nContent-Transfer-Encoding: base64\n\n"+
		base64.StdEncoding.EncodeToString([]byte(csv))+"\n--b--\n"))
}

// Of a row that is left out nothing stays in the books; one without an end is asked about.
func TestAListOfContracts(t *testing.T) {
	w := newWorld(t)
	w.list("Contract;Vendor;Contract end;Cost p.a.\nSupport;Acme GmbH;2027-02-28;12,000 EUR\nFax;Heron Ltd;31/02/2027;500 EUR\nSSL;Wren Ltd;;99 EUR\n")
	l := w.letter("sam")
	says(t, l, "Support C-1 · 12,000.00 EUR a year", "SSL C-", "99.00 EUR a year When does it end? Until I know I cannot warn.", "Row 3: Fax", "I cannot read the day “31/02/2027” in the column “Contract end”.")
	w.view(func(tx *store.Tx) {
		if n := len(tx.Vendors()); n != 2 {
			t.Errorf("%d vendors", n)
		}
	})
	w.answer("sam", l, "2 ends 30 November 2027")
	says(t, w.letter("sam"), "Its term ends on Tue 30 Nov 2027")
}

// Who has left is not told that a contract is his.
func TestALetterThatIsLateTellsNoFormerOwner(t *testing.T) {
	w := newWorld(t)
	w.now = at(2, 20, 0) // nobody is written to before the morning
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-12-31, notice 30 days, owner lena\n")
	w.letter("sam")
	w.read(w.mail("lena", dulyAddress, "Automatic reply: hello", "Auto-Submitted: auto-replied\n", "Lena Brandt is no longer with Harbour Instruments.\n"))
	w.goTo(at(3, 12, 0))
	says(t, w.letter("ines"), "Lena Brandt has left, says an automatic reply.", "Merlin Desk (C-1)")
	w.quiet()
}

// A letter has room for forty contracts; of the rest it is not kept quiet that they have no end.
func TestALongListOfContracts(t *testing.T) {
	w := newWorld(t)
	csv := "Contract;Vendor;Contract end;Cost p.a.\n"
	for n := range 50 {
		end := "2027-02-28"
		if n > 46 {
			end = ""
		}
		csv += fmt.Sprintf("Licence %c%c;Acme GmbH;%s;100 EUR\n", 'A'+n/26, 'A'+n%26, end)
	}
	w.list(csv)
	says(t, w.letter("sam"), "I keep 50 contracts in mind", "And 10 more, 3 of them without an end, of which I cannot warn")
}

// Who had a contract hears that a list names another as its owner.
func TestAListThatNamesAnotherOwner(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-11-30\n")
	w.letter("sam")
	w.say("ines", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-11-30, owner lena\n")
	w.letter("ines")
	w.goTo(at(2, 9, 30))
	says(t, w.letter("sam"), "It is Lena Brandt’s now, says Ines Moreau.")
	says(t, w.letter("lena"), "IN YOUR CARE", "Ines Moreau wrote this contract down as yours")
	w.quiet()
}
