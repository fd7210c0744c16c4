package talk

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// part is what somebody tells in a part of his turn in a stand-up.
type part int

const (
	partNone part = iota
	partPast
	partPlan
	partBlock
)

// The words by which people label the parts of their turn in a stand-up, and those that only help to say it: "what I did".
var (
	pastLabels  = vocab.Of("yesterday y yday y'day done did last previously prev friday finished completed gestern hier ayer gisteren")
	planLabels  = vocab.Of("today t tday tod next plan planned plans tomorrow todo doing now progress heute aujourd'hui hoy vandaag")
	blockLabels = vocab.Of("blockers blocker blocked b blocking impediments obstacles stuck issues help notes way")
	labelHelps  = vocab.Of("what what's i i'm i've my the for on in of to do will am working week up needed anything any work")
)

// labelled is the part that a label opens.
func labelled(label string) part {
	found := partNone
	label = strings.ReplaceAll(strings.Trim(strings.ToLower(label), " *_-•?"), "’", "'")
	switch label {
	case "this week":
		return partPlan
	case "to do":
		label = "todo"
	}
	for w := range strings.FieldsSeq(label) {
		switch {
		case blockLabels.Has(w):
			found = partBlock
		case pastLabels.Has(w) && found != partBlock:
			found = partPast
		case planLabels.Has(w) && found == partNone:
			found = partPlan
		case !labelHelps.Has(w) && !pastLabels.Has(w) && !planLabels.Has(w):
			return partNone
		}
	}
	return found
}

// stretch is a part of a turn in a stand-up: what, and its words.
type stretch struct {
	part        part
	label, text string
}

// partAsked tells what a stand-up's question asks for, whose answer stands below it: "What will you do today?".
func partAsked(s string) part {
	lo := " " + strings.ToLower(strings.TrimRight(s, "? *_")) + " "
	if !strings.HasSuffix(strings.TrimRight(s, " *_"), "?") || !scan.ContainsOne(lo, []string{" you ", " your "}) || len(lo) > 90 {
		return partNone
	}
	switch {
	case scan.ContainsOne(lo, []string{" block", "obstacle", "impediment", " in your way ", " stuck", "challenge"}):
		return partBlock
	case scan.ContainsOne(lo, []string{" yesterday ", " since ", " last ", "accomplish", " did you do "}):
		return partPast
	case scan.OpensWith(lo[1:], []string{"what will you ", "what are you working ", "what are you going to ", "what are you planning ", "what do you plan ", "what's your plan ", "what are your plans ", "what's on your "}):
		return partPlan
	}
	return partNone
}

// asksRound tells the words of a program that asks all what they will do: "Good morning! What are you working on today?".
func (t *talk) asksRound(s string) bool {
	for _, one := range grammar.Sentences(s) {
		if partAsked(s[one.Start:one.End]) == partPlan {
			return true
		}
	}
	return false
}

// roundOf takes a turn in a stand-up apart: "Y: the import wizard. T: docs for it, then code review. B: none".
func roundOf(s string) []stretch {
	var parts []stretch
	last := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ':' || i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '*' {
			continue
		}
		from := strings.LastIndexAny(s[last:i], ".;|,!/(") + 1 + last
		label := strings.ToLower(strings.Trim(s[from:i], " *_-•"))
		if kind := labelled(label); kind != partNone {
			if n := len(parts); n > 0 {
				parts[n-1].text = strings.Trim(s[last:from], " .;|,/(")
			}
			last = i + 1
			parts = append(parts, stretch{kind, label, strings.Trim(s[last:], " *.")})
		}
	}
	return parts
}

// runningRound takes such a turn apart that has no colons: "yesterday closed the ticket, today reviewing the draft. No blockers".
func runningRound(s string) []stretch {
	s, _ = scan.CutPrefixFold(s, "me: ")
	lo := scan.Lower(s)
	if !scan.OpensWith(lo, []string{"yesterday ", "yday ", "y'day "}) {
		return nil
	}
	for _, today := range []string{", today ", ". today ", "; today ", " - today ", ", and today "} {
		if i := strings.Index(lo, today); i > 0 {
			plan, _, _ := strings.Cut(s[i+len(today):], ". ")
			for _, hindered := range []string{", blocked", ", no block", ", waiting", ", stuck"} {
				plan, _, _ = strings.Cut(plan, hindered)
			}
			if _, f := promise(plan); f == grammar.FormTo { // a sentence of its own
				return nil
			}
			return []stretch{{partPast, "yesterday", s[:i]}, {partPlan, "today", plan}}
		}
	}
	return nil
}

// partsBelow tells whether the turn that begins with block at names two parts of a stand-up or more, a line each.
func (t *talk) partsBelow(at int) bool {
	n := 0
	for i := at; i < len(t.r.Doc.Blocks) && t.r.Doc.Blocks[i].Speaker == t.voice; i++ {
		if s := t.r.Doc.Blocks[i].Text; opensPart(s) != partNone || t.bareLabel(i) || unhindered(s) {
			n++
		}
	}
	return n > 1
}

// opensPart is the part that a line opens with the words for it: "Today: review the drawings".
func opensPart(s string) part {
	label, _, ok := strings.Cut(s, ":")
	if !ok {
		return partNone
	}
	return labelled(label)
}

// labelDay is the day that the label of a part names, written out.
func labelDay(label string) string {
	if label == "t" || label == "tod" || label == "tday" {
		return "today"
	}
	return label
}

// bareLabel tells a line of nothing but the label of a part, above a list of the same speaker.
func (t *talk) bareLabel(at int) bool {
	blocks := t.r.Doc.Blocks
	if at+1 >= len(blocks) || blocks[at].Bullet != 0 || blocks[at+1].Bullet == 0 || blocks[at+1].Speaker != blocks[at].Speaker {
		return false
	}
	return len(blocks[at].Text) < 30 && labelled(blocks[at].Text) != partNone
}

// unhindered tells "no blockers", which stands in a stand-up.
func unhindered(s string) bool {
	return scan.OpensWith(s, []string{"no blocker", "not blocked", "nothing blocking", "no impediment"}) && len(s) < 30
}

// round reads a turn in a stand-up, in one line or in several; it tells whether that is all there is to read.
func (t *talk) round(p *prose.Paragraph) bool {
	parts, running := roundOf(p.Text), false
	if len(parts) == 0 {
		parts = runningRound(p.Text)
		running = len(parts) > 0
	}
	if t.part != partNone && t.partTurn != t.turn {
		t.part = partNone
	}
	if t.part != partPlan && p.B.Bullet != 0 && t.roundAsked > 0 && t.turn-t.roundAsked < 3*askedFor {
		t.partDay = deadline.Due{}
		return t.plans(p, p.Text)
	}
	if asked := partAsked(p.Text); asked != partNone {
		t.part, t.partTurn, t.partAsked, t.partDay = asked, t.turn, true, t.r.OneDay(strings.Replace(p.Text, " on today", " today", 1))
		return true
	}
	if t.parted && t.bareLabel(p.At) {
		t.heads(labelled(p.Text), p.Text)
		return true
	}
	if len(parts) == 0 {
		if listed := p.B.Bullet != 0 || t.partAsked; t.part == partPlan && listed {
			return t.plans(p, p.Text)
		} else {
			return t.part != partNone && t.part != partPlan && listed
		}
	}
	listed := len(parts) == 1 && parts[0].text == ""
	if !running && opensPart(p.Text) == partNone || len(parts) == 1 && !t.parted && (!listed || len(p.Text) > 30) {
		return false
	}
	if listed { // "Today:" above a list
		t.heads(parts[0].part, parts[0].label)
		return true
	}
	kept := false
	for _, one := range parts {
		if t.partDay = t.r.OneDay(labelDay(one.label)); one.part == partPlan && t.plans(p, one.text) {
			kept = true
		}
	}
	return kept
}

// heads opens a part of a turn whose lines stand below its label.
func (t *talk) heads(what part, label string) {
	t.part, t.partTurn, t.partAsked, t.partDay = what, t.turn, false, t.r.OneDay(labelDay(label))
}

// plans keeps what somebody tells of his next work, a verb at a time.
func (t *talk) plans(p *prose.Paragraph, text string) bool {
	kept, n := false, len(t.r.Found)
	for one := range strings.SplitSeq(deedsApart(planMarks.Replace(text)), "; ") {
		one = strings.TrimPrefix(strings.Trim(one, " .!"), "and ")
		verb, tail := grammar.CutWord(one)
		base := grammar.Gerund(verb)
		if base == "" && !work.Nameless.Has(verb) && tail != "" {
			base = grammar.OpenGerund(strings.ToLower(verb))
		}
		rest, f := promise(one)
		switch {
		case grammar.IsNothing(one) || len(one) < 5 || offDuty(one) || lacking.Has(strings.ToLower(verb)):
			continue
		case f == grammar.FormTo:
			one = rest
		case base != "":
			one = base + tail
		}
		verb, tail = grammar.CutWord(one)
		if lo := strings.ToLower(verb); !t.setsAbout(lo, tail) && !(t.parted && namesWork(one)) && (!grammar.StartsTask(one) && !work.HandsOn(one) && base == "" || work.Idle[lo] || grammar.Stative[lo]) || scan.CountWords(tail) < 2 && !scan.HasDigit(tail) {
			continue
		}
		kept = p.KeepAny(p.Text, []string{p.Speaker}, one) || kept
	}
	t.r.SetDue(n, t.partDay)
	return kept
}

// lacking begin what somebody is short of: "need the template from Lukas first".
var lacking = vocab.Of("need needs lack lacking waiting awaiting blocked stuck missing")

// namesWork tells what somebody will be at by its name alone, in a turn that tells its parts apart: "second half of the migration".
func namesWork(s string) bool {
	_, tail := grammar.CutWord(s)
	together := scan.ContainsOne(" "+strings.ToLower(s), []string{" meeting", " 1:1", " call", " lunch", " interview"})
	return !together && slices.ContainsFunc(strings.Fields(tail), grammar.Prepositions.Has) && !grammar.SpeaksOf(s) && !grammar.ReportLike(s) && grammar.FirstForm(s) == grammar.FormNone
}

// setsAbout tells, below a program's question for plans, a verb of any sort by the preposition behind it: "pair with Jo on it".
func (t *talk) setsAbout(verb, tail string) bool {
	next := scan.FirstWord(strings.TrimLeft(tail, " "))
	return (t.partAsked || t.parted) && (work.Unlisted(verb) || work.Written[verb]) && !strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ing") && (grammar.Prepositions.Has(next) || next == "up" || next == "out")
}

// deedsApart parts by "; " what is to be done from what "and" puts behind it: "write it up and send Jo the draft".
func deedsApart(s string) string {
	var out strings.Builder
	for i, part := range strings.Split(s, " and ") {
		switch {
		case i == 0:
		case (grammar.StartsTask(part) || grammar.Gerund(scan.FirstWord(part)) != "") && strings.Contains(part, " "):
			out.WriteString("; ")
		default:
			out.WriteString(" and ")
		}
		out.WriteString(part)
	}
	return out.String()
}

// planMarks part the plans of one turn.
var planMarks = strings.NewReplacer(", and then ", "; ", ", then ", "; ", " and then ", "; ", " then ", "; ", ", ", "; ", " + ", "; ", ". ", "; ")

// offDuty tells what is no work though it is planned.
func offDuty(s string) bool {
	return scan.ContainsOne(" "+strings.ToLower(s)+" ", []string{" off ", " ooo ", " holiday ", " pto ", " meetings ", " vacation ", " sick ", " doctor ", " dentist ", " same ", " more of ", " continue ", " continuing ", " none ", " nothing "})
}
