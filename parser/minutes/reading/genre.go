package reading

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
)

// Genre is what kind of text holds the sentences: the same words mean more in minutes than in an article.
type Genre int

const (
	GenreText    Genre = iota // an article, a notice: only what is plainly handed out counts
	GenreMail                 // a letter to somebody: "I" and "you" are people
	GenreMinutes              // minutes: people do things
	GenreTalk                 // a chat or a transcript
)

// Genre is the kind of text, judged once.
func (r *Reader) Genre() Genre {
	if !r.judged {
		r.judged, r.kind = true, r.judgeGenre()
	}
	return r.kind
}

// toFew tells a mail to one person, or from a person to two or three others.
func (r *Reader) toFew() bool {
	n := len(r.Mails[0].To)
	return n == 1 || n > 1 && n < 4 && r.Context.From.Name != ""
}

func (r *Reader) judgeGenre() Genre {
	if r.Doc.Chat {
		return GenreTalk
	}
	minutes, mail, voice := len(r.Minutes.Attendees) > 1, r.Your != "" || r.Mails[0].Greeted || r.toFew() || r.ToList, false
	n := 0
	for i := range r.Doc.Lines {
		t := r.Doc.Lines[i].Text
		if t == "" {
			continue
		}
		if n++; n <= 12 && len(t) < 100 && !(r.Mails[0].Greeted && strings.HasSuffix(t, ":") && scan.CountWords(t) > 3) && (r.Doc.Lines[i].Bullet == 0 || r.Doc.Lines[i].Bullet == '1' && !r.Mails[0].Greeted) && page.TitleLike(t) && (page.MinutesTitle(t) || !r.Minutes.Day.IsZero()) {
			minutes = true
		}
		mail = mail || len(t) < 40 && grammar.IsSignOff(t) || strings.HasPrefix(t, "Subject: ")
		voice = voice || scan.ContainsOne(page.Unquoted(t), ownVoice)
	}
	mail = mail || r.Doc.Signed() || n <= 40 && r.Doc.Personal() && (r.Context.From.Name != "" || r.Context.From.Email != "")
	minutes = minutes || !mail && r.Doc.Minuted()
	r.Faint = !minutes && !mail
	switch {
	case minutes:
		return GenreMinutes
	case mail || n <= 3 || voice && n <= 60 && !r.Doc.Essay():
		return GenreMail
	}
	return GenreText
}

// ownVoice is how the writer of a text without any sign of a letter speaks of himself.
var ownVoice = []string{"I'll ", "I will ", "I'm "}

const toldBy = 60 // lines that tell a text's language

// Language is the language of the text, header lines aside.
func (r *Reader) Language() tongues.Language {
	if r.spoken == nil {
		var seen tongues.Count
		for i := range r.Doc.Lines[:min(len(r.Doc.Lines), toldBy)] {
			if t := r.Doc.Lines[i].Text; !page.HeaderField(t) {
				seen.Add(t)
			}
		}
		t := seen.Most()
		r.spoken = &t
	}
	return *r.spoken
}
