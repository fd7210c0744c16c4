package reminders_test

import (
	"maps"

	"duly/reminders"
)

func init() { maps.Copy(letters, minutesLetters) }

// second are the minutes of the week after, with what has become of the items.
const second = `Decision: restores are tested every quarter.

Actions
- Sam to renew the VPN certificate by 12 November
- Lena: draft the plan for the restore test - DONE
- Priya to order a rack by 20 November

Risks
- The supplier may not deliver before Christmas

Issues
- Nobody can reach the old console
`

// minutesLetters are the letters that minutes, their receipts and the replies to them bring about.
var minutesLetters = map[string]func(*world) reminders.Letter{
	"receipt-for-everyone": toEveryone,
	"echo-for-everyone": func(w *world) reminders.Letter {
		w.answer("carol", toEveryone(w), "1 due 12 Nov")
		return w.letter("carol")
	},
	"receipt-with-a-doubtful-date": func(w *world) reminders.Letter {
		w.policy.Locale = "en"
		w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to renew the certificate by 12/1\n- Sam to call the bank by 15 December\n")
		return w.letter("carol")
	},
	"echo-with-a-doubtful-date": func(w *world) reminders.Letter {
		w.policy.Locale = "en"
		w.answer("carol", minutes(w), "2 due 12/1")
		return w.letter("carol")
	},
	"receipt-of-a-series": func(w *world) reminders.Letter {
		w.answer("carol", minutes(w), "4 lena\nok")
		w.now = at(9, 10, 0)
		w.out = nil
		w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly, 9 November", second)
		return w.letter("carol")
	},
	"receipt-to-the-trusted": func(w *world) reminders.Letter {
		for _, title := range []string{"one", "two", "three"} {
			w.say("carol", dulyAddress, "Minutes: "+title, "Actions\n- Sam to write report "+title+" by 20 November\n")
			w.answer("carol", w.letter("carol"), "ok")
		}
		return minutes(w)
	},
	"echo-of-a-receipt": func(w *world) reminders.Letter {
		return corrected(w, "2 sam, 3 drop, 4 due 12 Dec, 5 yes, ok")
	},
	"echo-of-a-reply-to-minutes": func(w *world) reminders.Letter {
		replied(w, "sam", "Thanks Carol!\n\nThe site survey is mine, not Carol's.\nI'll also send the list of suppliers to everyone by Friday.")
		return w.letter("sam")
	},
	"no-longer-yours": func(w *world) reminders.Letter {
		confirmed(w)
		w.say("carol", dulyAddress, "A-2", "A-2 assign to priya")
		w.goTo(at(3, 9, 0))
		return w.letter("lena")
	},
}
