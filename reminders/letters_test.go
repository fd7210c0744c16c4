package reminders_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duly/reminders"
)

var update = flag.Bool("update", false, "write the letters that stand in testdata anew")

// TestLetters holds every kind of letter against its golden file, as text and as HTML.
func TestLetters(t *testing.T) {
	for name, write := range letters {
		t.Run(name, func(t *testing.T) {
			l := write(newWorld(t))
			golden(t, name+".txt", "To: "+l.ToName+" <"+l.To+">\nSubject: "+l.Subject+"\n\n"+l.Text)
			golden(t, name+".html", l.HTML)
			for line := range strings.SplitSeq(l.Text, "\n") {
				if n := len([]rune(line)); n > 72 {
					t.Errorf("a line of %d columns: %q", n, line)
				}
			}
			if strings.Contains(l.HTML, "src=") || strings.Contains(l.HTML, "http") {
				t.Error("the HTML asks for something from outside")
			}
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "letters", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and look at the difference.\ngot:\n%s", path, got)
	}
}

const weekly = `Hi all,

Decision: the mail archive moves in December.

Action items
- Sam to renew the VPN certificate by Friday
- Lena: draft the plan for the restore test by 11 November
- Priya to order the laptops for the new starters
- Book the auditor by 13 November
- Sam might look into the slow printer if time allows

Risk: the old archive server has no spare disk left.

Carol
`

const renewalNotice = `Please keep an eye on this one.

---------- Forwarded message ---------
From: Brightline Billing <billing@brightline.example>
Subject: Your subscription
To: Sam Rivera <sam@harbour.example>

Brightline Backup Ltd
Invoice number: BB-20417
Invoice date: 3 November 2026
Due date: 3 December 2026

Subtotal: GBP 9,600.00
VAT 20%: GBP 1,920.00
Total: GBP 11,520.00

Your subscription renews automatically on 24 December 2026 for a further year
unless cancelled 30 days before.
`

// minutes lets Carol send the weekly's minutes and gives her receipt.
func minutes(w *world) reminders.Letter {
	w.say("carol", "sam@harbour.example, lena@harbour.example, priya@harbour.example, "+dulyAddress, "Minutes: ops weekly", weekly)
	return w.letter("carol")
}

// confirmed goes on to where every owner has been told.
func confirmed(w *world) {
	w.answer("carol", minutes(w), "4 lena\nok")
	w.letter("carol")
	w.goTo(w.now)
	for _, who := range []string{"sam", "lena", "priya"} {
		w.letter(who)
	}
}

// oldWord is the head and the content of a file that duly cannot read.
const oldWord = "Content-Type: application/msword\nContent-Disposition: attachment; filename=\"contract.doc\"\n" +
	"Content-Transfer-Encoding: base64\n\n0M8R4KGxGuEAAAAAAAAAAA==\n"

// withFile is a mail with an attachment.
func (w *world) withFile(from, to, subject, text, file string) string {
	return w.mail(from, to, subject, "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
		"--b\nContent-Type: text/plain\n\n"+text+"\n\n--b\n"+file+"--b--\n")
}

var letters = map[string]func(*world) reminders.Letter{
	"receipt": minutes,
	"receipt-of-invoice": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
		return w.letter("sam")
	},
	"new-item": func(w *world) reminders.Letter {
		w.answer("carol", minutes(w), "ok")
		w.goTo(w.now)
		return w.letter("sam")
	},
	"new-items": func(w *world) reminders.Letter {
		w.answer("carol", minutes(w), "4 lena\nok")
		w.goTo(w.now)
		return w.letter("lena")
	},
	"reminder": func(w *world) reminders.Letter {
		confirmed(w)
		w.goTo(at(4, 12, 0))
		return w.letter("sam")
	},
	"reminder-of-several": func(w *world) reminders.Letter {
		confirmed(w)
		w.say("lena", dulyAddress, "", "add: Lena to label the switches by 13 November")
		w.letter("lena")
		w.goTo(at(12, 23, 0))
		w.out = nil
		w.goTo(at(13, 12, 0)) // the auditor and the switches are due; the plan was said the day before
		return w.letter("lena")
	},
	"overdue": func(w *world) reminders.Letter {
		confirmed(w)
		w.goTo(at(9, 12, 0))
		w.letter("sam")
		w.letter("sam")
		return w.letter("sam")
	},
	"escalation": func(w *world) reminders.Letter {
		confirmed(w)
		w.goTo(at(11, 12, 0))
		return w.letter("carol")
	},
	"away": func(w *world) reminders.Letter {
		confirmed(w)
		w.read(w.mail("lena", dulyAddress, "Automatic reply: your letter", "Auto-Submitted: auto-replied\n", "I am away and will be back on Monday, 16 November."))
		w.goTo(w.now)
		return w.letter("carol")
	},
	"renewal": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
		w.letter("sam")
		w.goTo(at(6, 12, 0))
		return w.letter("sam")
	},
	"renewal-to-the-second": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
		w.goTo(at(13, 12, 0))
		return w.letter("ines")
	},
	"echo": func(w *world) reminders.Letter {
		confirmed(w)
		w.goTo(at(4, 12, 0))
		w.answer("sam", w.letter("sam"), "Done, tested from outside.")
		return w.letter("sam")
	},
	"echo-of-several": func(w *world) reminders.Letter {
		w.answer("carol", minutes(w), "1 lena, 2 drop, 3 due 12 Nov, 9 done")
		return w.letter("carol")
	},
	"echo-of-a-cancelled-contract": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
		w.answer("sam", w.letter("sam"), "cancel")
		return w.letter("sam")
	},
	"misunderstood": func(w *world) reminders.Letter {
		confirmed(w)
		w.goTo(at(4, 12, 0))
		w.answer("sam", w.letter("sam"), "snooze it please")
		return w.letter("sam")
	},
	"unread-attachment": func(w *world) reminders.Letter {
		w.read(w.withFile("sam", dulyAddress, "Contract", "Please look.", oldWord))
		return w.letter("sam")
	},
	"receipt-with-a-file-not-read": func(w *world) reminders.Letter {
		w.read(w.withFile("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to call the bank by Friday", oldWord))
		return w.letter("carol")
	},
	"help": func(w *world) reminders.Letter {
		w.say("sam", dulyAddress, "Question", "help")
		return w.letter("sam")
	},
	"list": func(w *world) reminders.Letter {
		confirmed(w)
		w.say("lena", dulyAddress, "list", "list")
		return w.letter("lena")
	},
	"status": func(w *world) reminders.Letter {
		confirmed(w)
		w.say("carol", dulyAddress, "status", "status")
		return w.letter("carol")
	},
	"administrator": func(w *world) reminders.Letter {
		w.say("Eve <eve@elsewhere.example>", dulyAddress, "Great offer", "Buy now!")
		w.say("Mallory <mallory@elsewhere.example>", dulyAddress, "Hello", "done")
		w.goTo(w.now)
		return w.letter("ines")
	},
}

// In a long thread a mail program finds the parent by the last of the References (RFC 5322, 3.6.4).
func TestALongThreadStaysOne(t *testing.T) {
	w := newWorld(t)
	var ids []string
	for k := range 30 {
		ids = append(ids, fmt.Sprintf("<old%d@harbour.example>", k))
	}
	w.read(w.mail("carol", dulyAddress, "Re: ops", "References: "+strings.Join(ids, " ")+"\n", "list"))
	l := w.letter("carol")
	if n := len(l.References); n > 20 || l.References[0] != "old0@harbour.example" || l.References[n-1] != l.InReplyTo {
		t.Errorf("the references of an answer to %s: %q", l.InReplyTo, l.References)
	}
}
