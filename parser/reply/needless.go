package reply

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// needless reads what says, in whatever order, that a row is not needed: "den Raum brauchen wir also nicht mehr", "a reunião já não é precisa".
// It is a whole statement of a word for need, a denial of it, the row and who needs it, and of nothing else: what is not needed now, or for
// something, may be needed still.
func (r reader) needless(tokens []token, s summary) ([]Command, verdict) {
	if s.verb.verb != "" && s.verb.verb != Drop || s.has[date] || s.has[duration] || s.has[hedge] || slices.ContainsFunc(tokens, func(t token) bool { return t.class == modal && !needWords[firstWord(t.text)] }) || r.c.About == Renewal || asks(tokens) {
		return nil, silent
	}
	needs, denied, open := 0, false, ""
	words := piecesOf(tokens)
	own := r.hinted(tokens)
	ofRow := func(w string) bool {
		return len(own) == 1 && len(r.c.Offers) > 1 && slices.ContainsFunc(r.asked, func(o wanted) bool {
			return o.n == own[0] && (slices.ContainsFunc(o.object, func(t string) bool { return t == w || endsIn(t, w) }) || o.isFor(w) || o.act.Verb(w) || o.act.Noun(w))
		})
	}
	found := false
	for i, p := range words {
		w, named := p.w, p.class == number || p.class == all
		switch {
		case needWords[w]:
			needs++
		case p.class == because && concluding[w]:
		case denials[w] || p.class == no || p.class == not || w == "plus" || lackings[w] || strings.HasSuffix(w, "n't"):
			denied = true
		case named || pointers[w] || plurals[w] || ofRow(w):
			open, found = "", true
		case w == "to" && i+1 < len(words) && words[i+1].row != "": // "no need to clean up the list"
		case nowadays[w] || w == "to":
			return nil, silent
		case ofs[w]:
			open = w
		case found && slices.ContainsFunc(r.asked, func(o wanted) bool {
			return p.class == unknown && slices.Contains(s.targets, o.n) && slices.Contains(o.task, w)
		}): // "the access to SAP"
		case needs == 0 && !found && p.class == unknown && (honorifics[w] || p.upper && len(own) == 1 && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == own[0] && slices.Contains(o.task, w) })): // "Herr Weber braucht keinen Zugang mehr"
		case subjects[w] || dets[w] || mores[w] || p.class == filler || p.class == copula || p.class == pronoun || p.class == separator || beingWords[w] || strings.HasPrefix(w, "n'"):
		default:
			return nil, silent
		}
	}
	if needs != 1 || !denied || open != "" || !found {
		return nil, silent
	}
	if len(s.targets) == 0 && !s.has[all] && slices.ContainsFunc(s.strange, func(t token) bool { return ofRow(fold(t.text)) }) {
		s.targets = own // "no need for any catering"
	}
	s.strange, s.verb = nil, token{}
	return r.each(s, Command{Verb: Drop, Reason: s.reason})
}

// notDoing reads what its writers do not do, by the row's own verb, and nothing else: "we're not renewing the licence".
func (r reader) notDoing(tokens []token, s summary) ([]Command, verdict) {
	words := piecesOf(tokens)
	if s.verb.verb != "" || s.has[date] || s.has[duration] || len(words) < 4 || r.c.About != Items || asks(tokens) || words[0].w != "we're" && words[0].w != "we" {
		return nil, silent
	}
	for _, o := range r.asked {
		denied, going, thing := false, false, false
		if slices.ContainsFunc(words[1:], func(p piece) bool {
			object, other, _ := o.knows(p)
			denied, going, thing = denied || p.class == not, going || o.act.Going(p.w), thing || object
			return !(object || other || p.class == not || o.act.Going(p.w) || dets[p.w] || p.w == "are" || p.w == "anymore" || p.w == "after" || p.class == all)
		}) || !denied || !going || !thing {
			continue
		}
		return r.each(summary{targets: r.unlessOnly(o.n)}, Command{Verb: Drop, Reason: r.words(tokens)})
	}
	return nil, silent
}

// isFor tells whether a task is for a thing, "monitors" of "Get a quote for new monitors": where that is not needed, no more is the task.
func (o wanted) isFor(w string) bool {
	i := slices.Index(o.task, w)
	head := o.task[:max(i, 0)]
	if len(head) > 4 {
		head = head[len(head)-4:]
	}
	for k := len(head) - 1; k > 0; k-- {
		if purpose[head[k]] {
			return true
		}
		if leading[head[k]] || places[head[k]] {
			return false
		}
	}
	return false
}

var purpose = vocab.New("for", "für", "pour", "para", "voor", "per")

var (
	needWords = vocab.New("need", "needs", "needed", "needing", "require", "required", "brauche", "brauchen", "braucht", "gebraucht", "benötige", "benötigen", "benötigt", "nötig", "erforderlich", "notwendig", "besoin",
		"nécessaire", "utile", "utiles", "requis", "necesito", "necesitamos", "necesitan", "necesita", "necesario", "necesaria", "falta", "nodig", "hoeft", "hoeven", "serve", "servono", "bisogno", "necessario", "necessaria",
		"precisamos", "preciso", "precisa", "precisam", "necessário", "necessária")
	mores    = vocab.New("any", "more", "anymore", "longer", "mehr", "plus", "ya", "más", "meer", "più", "já", "mais", "after", "there's", "there", "il", "hace", "nobody", "for", "abbiamo", "avons", "hebben", "heb", "ik", "wij")
	ofs      = vocab.New("for", "of", "de", "du", "van", "da", "do", "della", "del", "dello", "dei", "delle", "des", "d'")
	nowadays = vocab.New("now", "today", "yet", "still", "immediately", "urgently", "jetzt", "heute", "gerade", "noch", "momentan", "sofort", "maintenant", "encore", "ahora", "todavía", "aún", "nu", "nog", "ora", "ancora", "agora", "ainda",
		"vandaag", "oggi", "hoje", "hoy", "aujourd'hui", "diesmal", "here", "hier", "ici", "aquí", "qui", "aqui", "only", "just", "nur")
)
