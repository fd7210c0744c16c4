package reading

import (
	"slices"
	"strings"

	"duly/parser/minutes/genre"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
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
		if n++; n <= 12 && len(t) < 100 && !(r.Mails[0].Greeted && strings.HasSuffix(t, ":") && scan.CountWords(t) > 3) && (r.Doc.Lines[i].Bullet == 0 || r.Doc.Lines[i].Bullet == '1' && !r.Mails[0].Greeted) && page.TitleLike(t) && (genre.MinutesTitle(t) || !r.Minutes.Day.IsZero() || r.Doc.Lines[i].Level > 0 && page.NamesBody(t)) {
			minutes = true
		}
		mail = mail || len(t) < 40 && grammar.IsSignOff(t) || strings.HasPrefix(t, "Subject: ")
		voice = voice || strings.IndexByte(t, 'I') >= 0 && scan.ContainsOne(genre.Unquoted(t), ownVoice)
	}
	mail = mail || r.Doc.Signed() || n <= 40 && genre.Personal(r.Doc) && (r.Context.From.Name != "" || r.Context.From.Email != "")
	minutes = minutes || !mail && genre.Minuted(r.Doc, !r.Minutes.Day.IsZero())
	r.Faint = !minutes && !mail
	switch {
	case minutes:
		return GenreMinutes
	case mail || n <= 3 || voice && n <= 60 && !genre.Essay(r.Doc):
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

// English tells a text in English.
func (r *Reader) English() bool { return r.Language() == tongues.English }

// Explains tells a text that says how something is done at a screen.
func (r *Reader) Explains() bool {
	if r.screens == nil {
		found := false
		for i := range r.Doc.Lines {
			found = found || slices.ContainsFunc(scan.Words(strings.ToLower(r.Doc.Lines[i].Text)), onScreen.Has)
		}
		r.screens = &found
	}
	return *r.screens
}

// Narrates tells a story or an article, in which what people ask of one another is over.
func (r *Reader) Narrates() bool {
	if r.story == nil {
		told := r.Genre() == GenreText && genre.Narrates(r.Doc)
		r.story = &told
	}
	return *r.story
}

// onScreen are what one sees at a screen, and does there.
var onScreen = vocab.Of("click clicks clicking screen menu menus button buttons dialog dialogue dropdown drop-down checkbox tab tabs toolbar cursor browser password login log-in settings preferences console terminal shell config " +
	"configuration directory folder sudo syntax parameter parameters compiler makefile script scripts install installed reboot reinstall registry plugin firmware driver drivers formula cell column columns row rows recipe oven")
