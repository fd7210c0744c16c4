package reminders_test

import "testing"

const logo = "Content-Type: image/png\nContent-Disposition: inline; filename=\"logo.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAA==\n"

// Who sends a document that cannot be read hears of it, whatever else was read in the mail; of the
// picture in a signature nobody hears.
func TestUnreadDocumentsAreTold(t *testing.T) {
	told := "contract.doc: this is the old Office format; save it as .docx, .xlsx or PDF"
	everyone := "sam@harbour.example, " + dulyAddress
	actions := "Actions\n- Sam to call the bank by Friday"

	w := newWorld(t)
	w.read(w.withFile("carol", everyone, "Minutes", actions, oldWord))
	says(t, w.letter("carol"), "NOT READ", told)
	w.read(w.withFile("carol", everyone, "Minutes of Monday", actions, logo))
	lacks(t, w.letter("carol"), "NOT READ", "logo")
	w.read(w.withFile("carol", everyone, "Minutes", "The minutes are attached.", oldWord))
	says(t, w.letter("carol"), "I could not read this", told)
	w.read(w.withFile("carol", everyone, "Lunch", "See you.", logo))
	w.quiet()
	w.read(w.withFile("sam", dulyAddress, "Fwd: Your subscription", renewal, oldWord))
	says(t, w.letter("sam"), "Invoice BB-20417", told)
	w.read(w.withFile("sam", dulyAddress, "A contract", "contract: Acme, until 2027-12-31", oldWord))
	says(t, w.letter("sam"), "Acme", told)
}
