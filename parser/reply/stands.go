package reply

import (
	"slices"

	"duly/parser/vocab"
)

// stands reads with whom or where the thing of one row is for the time being: "brochures are at the printers", "the draft is on Imke's desk",
// "gone to Legal for comments", "up for approval".
func (r reader) stands(tokens []token, s summary) ([]Command, verdict) {
	if r.c.About != Items || s.has[not] || s.has[no] || s.has[modal] || s.has[except] || s.doubts() || asks(tokens) || len(s.targets) > 1 {
		return nil, silent
	}
	row, words := r.rowOfPart(tokens), piecesOf(tokens)
	if row >= 0 && tills[firstWord(s.day.text)] && future(s.day.day, r.c) && slices.ContainsFunc(words, func(p piece) bool { return p.w == "has" }) && !slices.ContainsFunc(words, func(p piece) bool { return selfOnes[p.w] }) { // "the garage has the van until Thursday"
		return r.each(summary{targets: r.unlessOnly(r.asked[row].n)}, Command{Verb: Block, Reason: r.words(tokens)})
	}
	if s.day.class == date && future(s.day.day, r.c) || row < 0 || len(words) > 16 || !elsewhereNow(words) {
		return nil, silent
	}
	o := r.asked[row]
	of := slices.ContainsFunc(words, func(p piece) bool { return p.row != "" || o.names(p) || pointers[p.w] || thirds[p.w] })
	if !of || o.act.In("send", "inform", "review", "approve") || slices.ContainsFunc(words, func(p piece) bool {
		return p.class == partial && p.w != "draft" && p.w != "first" || spoils[p.w] && !p.many || o.act.Own(p.w)
	}) {
		return nil, silent
	}
	return r.each(summary{targets: r.unlessOnly(o.n)}, Command{Verb: Start, Reason: r.words(tokens)})
}

// elsewhereNow tells whether words say that a thing is at somebody's, went to somebody, or is there for something to be done with it.
func elsewhereNow(words []piece) bool {
	for i, p := range words {
		if i == 0 || i+1 == len(words) {
			continue
		}
		next, is := words[i+1], beingWords[words[i-1].w] || nowhere[words[i-1].w]
		switch {
		case p.w == "at" && is && (next.w == "the" || next.w == "our" || next.w == "their") && i+2 < len(words) && !ownPlaces[words[len(words)-1].w]:
			return true
		case p.w == "in" && is && departments[next.w]:
			return true
		case (p.w == "on" || p.w == "in") && is && dets[next.w] && i+2 < len(words) && desks[words[i+2].w]: // "on his desk"
			return true
		case (p.w == "on" || p.w == "in") && is && next.class == owner && i+3 < len(words) && desks[words[i+3].w]: // "on Imke 's desk"
			return true
		case next.w == "for" && ups[p.w] && slices.ContainsFunc(words[i+1:], func(q piece) bool { return judging[q.w] }):
			return true
		case next.w == "to" && i+2 < len(words) && handedTo[p.w] && (departments[words[i+2].w] || slices.ContainsFunc(words[i+2:], func(q piece) bool { return judging[q.w] })):
			return true
		}
	}
	return false
}

var (
	nowhere   = vocab.New("still", "now", "currently", "already", "back")
	desks     = vocab.New("desk", "table", "hands", "court", "inbox", "tray", "plate", "pile")
	ups       = vocab.New("up", "out", "in", "off", "gone", "went", "sent", "going", "back")
	handedTo  = vocab.New("gone", "went", "off", "sent", "passed", "forwarded", "submitted", "back", "out", "returned", "handed")
	ownPlaces = vocab.New("moment", "end", "top", "bottom", "ready", "earliest", "latest", "office", "door", "reception")
)
