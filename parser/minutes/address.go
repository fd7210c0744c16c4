package minutes

import "strings"

// addressed finds whom a mail speaks to: "Hi Sam,".
func (r *reader) addressed() {
	n := 0
	for i := range r.doc.lines {
		l := &r.doc.lines[i]
		if l.text == "" {
			continue
		}
		if headerField(l.text) {
			continue
		}
		if n++; n > 4 {
			return
		}
		for _, g := range []string{"hi ", "hello ", "dear ", "hey ", "good morning ", "good afternoon ", "morning ", "hallo ", "liebe ",
			"lieber ", "bonjour ", "hola ", "beste ", "cher ", "chère ", "hoi ", "hej ", "salut ", "servus ", "moin ", "geachte "} {
			rest, ok := cutPrefixFold2(l.text, g)
			if !ok {
				continue
			}
			names, tail, ok := nameList(rest, strengthSection)
			if ok && len(names) == 1 && (strings.Trim(tail, " ,.!-–—:") == "" || strings.HasPrefix(tail, ",")) {
				r.your = names[0]
			}
			return
		}
		if name, tail, ok := strings.Cut(l.text, ","); ok && strings.TrimSpace(tail) == "" && nameLike(name) && len(strings.Fields(name)) == 1 &&
			!isSignOff(l.text) && !isEveryone(name) && !greetingWords.has(name) && roleLength(name) == 0 {
			r.your = name
			return
		}
	}
}

func fromField(s string) (string, bool) {
	for _, name := range []string{"from:", "von:", "de :", "de:", "van:"} {
		if v, ok := cutPrefixFold(s, name); ok && strings.IndexByte(v, '@') > 0 {
			return v, true
		}
	}
	return cutPrefixFold(s, "from:")
}

// headerField tells the lines that a forwarded mail begins with.
func headerField(s string) bool {
	name, _, ok := strings.Cut(s, ":")
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "from", "to", "cc", "date", "sent", "subject", "von", "an", "datum", "betreff", "gesendet", "de", "à", "objet", "envoyé", "para",
		"asunto", "fecha", "aan", "onderwerp":
		return ok
	}
	return false
}

// noReply tells the address of a program that sends to many.
func noReply(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	return local == "noreply" || local == "no-reply" || local == "donotreply" || local == "do-not-reply" || local == "no.reply"
}

// signature finds who wrote the text: its "From:" line, or the name at its end.
func (r *reader) signature() {
	closed, n, top := false, 0, true
	for i := range r.doc.lines {
		l := &r.doc.lines[i]
		if l.text == "" || l.stamped {
			continue
		}
		n++
		top = top && headerField(l.text)
		if v, ok := fromField(l.text); ok && top {
			if from := peopleIn(v); len(from) == 1 { // a forwarded mail: "I" is who wrote it
				r.writer, r.ctx.From = from[0].Name, Person{Name: from[0].Name, Email: from[0].Email}
				return
			}
		}
		if v, ok := cutPrefixFold(l.text, "to:"); ok && top && r.your == "" {
			if to := peopleIn(v); len(to) == 1 {
				r.your = to[0].Name
			}
		}
		if t := strings.Trim(l.text, " -–—,."); closed && nameLike(t) && len(strings.Fields(t)) <= 3 {
			r.writer = t
			return
		}
		closed = len(l.text) < 40 && isSignOff(l.text)
	}
	if r.doc.signed() {
		r.writer = r.doc.lastLine()
	}
}
