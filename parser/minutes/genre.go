package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// genre is what kind of text holds the sentences: the same words mean more in minutes than in an article.
type genre int

const (
	genreText    genre = iota // an article, a notice: only what is plainly handed out counts
	genreMail                 // a letter to somebody: "I" and "you" are people
	genreMinutes              // minutes: people do things
	genreTalk                 // a chat or a transcript
)

func (r *reader) genre() genre {
	if !r.judged {
		r.judged, r.kind = true, r.judgeGenre()
	}
	return r.kind
}

// toFew tells a mail to one person, or from a person to two or three others.
func (r *reader) toFew() bool {
	n := len(r.mails[0].to)
	return n == 1 || n > 1 && n < 4 && r.ctx.From.Name != ""
}

func (r *reader) judgeGenre() genre {
	if r.doc.Chat {
		return genreTalk
	}
	minutes, mail, voice := len(r.m.Attendees) > 1, r.your != "" || r.mails[0].greeted || r.toFew(), false
	n := 0
	for i := range r.doc.Lines {
		t := r.doc.Lines[i].Text
		if t == "" {
			continue
		}
		if n++; n <= 12 && len(t) < 100 && !(r.mails[0].greeted && strings.HasSuffix(t, ":") && scan.CountWords(t) > 3) && (r.doc.Lines[i].Bullet == 0 || r.doc.Lines[i].Bullet == '1' && !r.mails[0].greeted) && titleLike(t) && (page.MinutesTitle(t) || !r.m.Day.IsZero()) {
			minutes = true
		}
		mail = mail || len(t) < 40 && grammar.IsSignOff(t) || strings.HasPrefix(t, "Subject: ")
		voice = voice || strings.Contains(t, "I'll ") || strings.Contains(t, "I will ") || strings.Contains(t, "I'm ")
	}
	mail = mail || r.doc.Signed() || n <= 40 && r.doc.Personal() && (r.ctx.From.Name != "" || r.ctx.From.Email != "")
	minutes = minutes || !mail && r.doc.Minuted()
	r.faint = !minutes && !mail
	switch {
	case minutes:
		return genreMinutes
	case mail || n <= 3 || voice && n <= 60:
		return genreMail
	}
	return genreText
}
