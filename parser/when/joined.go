package when

// appendJoined appends t as what it is behind the tokens before it: "fin de semana" is one token, "mar" behind
// a number is March, "été" behind an article the summer.
func appendJoined(toks []token, t token, small string) []token {
	n, whole := 0, sense{}
	switch t.kind {
	case kUnit, kEdge:
		if k := len(toks) - 1; k >= 0 && toks[k].kind == kMonth && small[toks[k].start:toks[k].end] == "dez" { // "dez dias"
			toks[k].sense = sense{kind: kNum, val: 10}
		}
		n, whole = weekend(toks, t, small), sense{kind: kUnit, val: uWeekend}
		if noon := noonOf(toks, t, small); noon > 0 {
			n, whole = noon, sense{kind: kPart, val: partNoon}
		}
	case kWeekday, kWord, kLead:
		if k := len(toks) - 1; k >= 0 && t.kind == kWeekday && toks[k].kind == kWeekday { // "segunda terça-feira de dezembro"
			if v := countsToo[small[toks[k].start:toks[k].end]]; v > 0 {
				toks[k].sense = sense{kind: kOrd, val: v}
			}
		}
		if len(toks) > 0 {
			t.sense = inContext(t.sense, &toks[len(toks)-1], small[t.start:t.end], small)
		}
	}
	if n > 0 {
		first := toks[len(toks)-n]
		t.sense, t.start, t.glued, t.upper = whole, first.start, first.glued, first.upper
		toks = toks[:len(toks)-n]
	}
	return append(toks, t)
}

// countsToo are the Portuguese weekdays whose names are ordinal numbers as well.
var countsToo = map[string]int{"segunda": 2, "quarta": 4, "quinta": 5}

// noonOf returns how many tokens before t make it "meio-dia".
func noonOf(toks []token, t token, small string) int {
	if n := len(toks); n > 1 && t.glued && t.kind == kUnit && t.val == uDay && toks[n-1].marks("-") && small[toks[n-2].start:toks[n-2].end] == "meio" {
		return 2
	}
	return 0
}

// inContext is the sense of a word behind another.
func inContext(s sense, before *token, word, small string) sense {
	switch {
	case word == "mar" && s.kind == kWeekday && (before.digits == 1 || before.digits == 2 || before.marks("-/.") && before.glued):
		return sense{kind: kMonth, val: 3}
	case word == "été" && (before.kind == kThe || before.kind == kRel || before.kind == kLead && small[before.start:before.end] == "en"):
		return sense{kind: kSeason, val: 1}
	case word == "prima" && (before.kind == kThe || before.kind == kLead && before.val == leadIn): // "nella prima settimana"
		return sense{kind: kOrd, val: 1}
	}
	return s
}

// weekend returns how many of the tokens before t make it a weekend: "fin de semana", "fine settimana", "week-end".
func weekend(toks []token, t token, small string) int {
	n := len(toks)
	if n < 1 {
		return 0
	}
	before := &toks[n-1]
	switch {
	case t.kind == kEdge:
		if n > 1 && t.glued && before.marks("-") && before.glued && small[before.end:t.end] == "end" && small[toks[n-2].start:before.start] == "week" {
			return 2
		}
	case t.val != uWeek || small[t.start:t.end] == "semaine":
	case before.kind == kEdge && small[before.start:before.end] == "fine":
		return 1
	case n > 1 && small[before.start:before.end] == "de":
		if end := &toks[n-2]; end.kind == kEdge && end.val == edgeEnd && end.end-end.start <= int32(len("final")) {
			return 2
		}
	}
	return 0
}
