package reminders_test

import (
	"testing"

	"duly/reminders"
)

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
	w.read(w.withFile("sam", dulyAddress, "Fwd: Your subscription", renewalNotice, oldWord))
	says(t, w.letter("sam"), "Invoice BB-20417", told)
	w.read(w.withFile("sam", dulyAddress, "A contract", "contract: Acme, until 2027-12-31", oldWord))
	says(t, w.letter("sam"), "Acme", told)
}

// An answer that is encrypted is no silence: who wrote “done” in it hears that it was not read.
func TestAnEncryptedAnswerIsTold(t *testing.T) {
	const armour = "-----BEGIN PGP MESSAGE-----\n\nhQEMA1xkjQ2yXzYyAQf/c2Vh\n=aBcD\n-----END PGP MESSAGE-----\n"
	for name, c := range map[string]struct{ head, body string }{
		"PGP/MIME": {"MIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n",
			"--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--b\nContent-Type: application/octet-stream; name=encrypted.asc\n\n" + armour + "\n--b--\n"},
		"inline PGP": {"", armour},
		"S/MIME": {"MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n",
			"MIAGCSqGSIb3DQEHA6CAMIACAQAxggF9MIIBeQIBADBhMFwx\n"},
	} {
		t.Run(name, func(t *testing.T) {
			w, l := due(t)
			w.out = nil
			w.read(w.mail("sam", dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n"+c.head, c.body))
			says(t, w.letter("sam"), "I could not read this", "your mail: it is encrypted")
			w.status(1, reminders.Open)
		})
	}
}
