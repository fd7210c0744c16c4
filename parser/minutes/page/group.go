package page

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// personLine tells a line of the bare name of a person, whose tasks follow: "Sam Carter".
func (b *builder) personLine(l *Line, next int) *Section {
	if colon := strings.HasSuffix(l.Text, ":") && next+1 < len(b.doc.Lines) && b.doc.Lines[next+1].Bullet != 0; next < len(b.doc.Lines) && b.doc.Lines[next].Text == "" && (l.Bold || colon) {
		next++
	}
	if b.holder() == nil || strings.ContainsAny(l.Text, ",;&") || next >= len(b.doc.Lines) || b.doc.Lines[next].Text == "" {
		return nil
	}
	if l.Bullet != 0 && (l.Bullet != '1' || b.doc.Lines[next].Bullet != '-') { // "1. Ruta Vale" above dashes is one
		return nil
	}
	if n := len(b.doc.Blocks) - 1; !b.gap && n >= 0 && b.sec == b.holder() && b.sec.text > 0 && b.doc.Blocks[n].Sec == b.sec && b.doc.Blocks[n].Box != 0 && l.Box == 0 { // no name stands above the first box
		return nil
	}
	if len(b.stack) > 0 && !b.gap && l.Indent > b.doc.Blocks[b.top()].Indent { // who the task above is given to
		return nil
	}
	owner := groupOwner(l.Text)
	if !b.gap && LeadingLabel(l.Text) == RoleOwner { // it belongs to the item above
		return nil
	}
	if owner == "" {
		owner = bracketOwner(l)
	}
	n, sibling := &b.doc.Lines[next], b.sec.Group && b.sec.Owner != ""
	list := n.Bullet != 0 || n.Box != 0 || l.Bold && grammar.StartsTask(n.Text) || sibling && (n.Indent > l.Indent || grammar.StartsTask(n.Text)) ||
		(sibling || owner != "") && b.unownedTable(next)
	if list && grammar.IsNobody(l.Text) {
		return &Section{Title: l.Text, Kind: b.holder().Kind, depth: depthGroup, Group: true, Up: b.below(depthGroup)}
	} else if name := strings.TrimRight(l.Text, ": "); list && owner == "" && strings.HasSuffix(l.Text, ":") && grammar.NameLike(name) && !isGroupTitle(name) && !b.titleKnown(name) && (b.doc.acts(name) || sibling && !strings.Contains(name, " ") && !grammar.Topics.Has(name) && !grammar.NounLike(strings.ToLower(name)) && !b.doc.writesSmall(strings.ToLower(name))) {
		owner = name
	} else if list && owner == "" && grammar.NameLike(l.Text) && (sibling || strings.Contains(l.Text, " ")) && !grammar.StartsTask(l.Text) &&
		!isGroupTitle(l.Text) && !b.titleKnown(l.Text) {
		owner = l.Text
	}
	if h := b.holder(); h.Bullet && h.text > 1 && b.gap && !list && !sibling { // the title of another topic
		return nil
	}
	if owner == "" || strings.Contains(owner, ",") || grammar.IsEveryone(owner) && !(sibling && list) {
		return nil
	}
	return &Section{Title: l.Text, Kind: b.holder().Kind, depth: depthGroup, Owner: owner, Group: true, Up: b.below(depthGroup)}
}

// unownedTable tells that a table of tasks begins on a line which does not say whose they are.
func (b *builder) unownedTable(next int) bool {
	t := tableAt(b.doc.Lines, next)
	return t != nil && isTaskHeader(t.Header) && !slices.ContainsFunc(t.Header, func(h string) bool { return HeaderRole(h) == RoleOwner })
}

// writesSmall tells a word that the text writes in small letters somewhere.
func (d *Document) writesSmall(w string) bool {
	return slices.ContainsFunc(d.Lines, func(l Line) bool {
		return strings.Contains(l.Text, w) && slices.Contains(scan.Words(l.Text), w)
	})
}

// acts tells a name by what the text says of it elsewhere: "Amadou presented the layout".
func (d *Document) acts(name string) bool {
	for i := range d.Lines {
		t := d.Lines[i].Text
		for _, s := range grammar.Sentences(t) {
			if rest, ok := strings.CutPrefix(t[s.Start:s.End], name+" "); ok {
				if w := scan.FirstWord(rest); strings.HasSuffix(w, "ed") || told.Has(w) {
					return true
				}
			}
		}
	}
	return false
}

// told follow the name of somebody of whom is told.
var told = vocab.Of("was is said says has had will told asked thinks wants noted mentioned")

// groupBelow tells a short line that parts a list of actions though nothing sets it off: it stands
// right below the heading of the list, or its like did, and a list follows.
func (b *builder) groupBelow(l *Line, t *title, next int) *Section {
	h := b.holder()
	if h == nil || t.known || l.Bullet != 0 || t.words > 4 || !plainTitle(l.Text) || !(b.sec == h && h.text == 0 || b.sec.bare) || next >= len(b.doc.Lines) {
		return nil
	}
	if n := &b.doc.Lines[next]; n.Bullet != '-' && n.Box == 0 {
		return nil
	}
	owner := groupOwner(l.Text)
	if who := strings.HasPrefix(FoldTitle(h.Title), "who "); owner == "" && grammar.NameLike(l.Text) && (who || !isGroupTitle(l.Text) &&
		!grammar.Topics.Has(scan.FirstWord(l.Text)) && t.words <= 2) {
		owner = l.Text
	}
	return &Section{Title: l.Text, Kind: h.Kind, depth: depthGroup, Owner: owner, Group: true, bare: true, Up: b.below(depthGroup)}
}

// bracketOwner reads "**Design** (Lena)", which heads the tasks of Lena.
func bracketOwner(l *Line) string {
	if l.Lead == 0 || l.Lead >= len(l.Text) {
		return ""
	}
	in, ok := strings.CutPrefix(strings.TrimLeft(l.Text[l.Lead:], " "), "(")
	names, rest, isList := grammar.NameList(in, grammar.StrengthSection)
	if !ok || !isList || strings.TrimRight(rest, ": ") != ")" {
		return ""
	}
	return strings.Join(names, ", ")
}

func (b *builder) titleKnown(s string) bool {
	_, known := KindOf(s)
	return known
}

// groupOwner reads a heading that names whose tasks follow: "Sam", "Sam Carter:", "@sam", "For Lena".
func groupOwner(title string) string {
	t := strings.TrimSpace(strings.TrimRight(title, ": "))
	if i := strings.IndexByte(t, '('); i > 0 {
		t = strings.TrimSpace(t[:i])
	}
	for _, p := range []string{"for ", "actions for ", "action items for ", "tasks for ", "owner: ", "owner "} {
		if rest, ok := scan.CutField(t, p); ok {
			t = rest
		}
	}
	for _, w := range []string{" agreed to", " is to", " are to", " will", " to", " shall", " needs to"} { // "The treasurer will:"
		t = strings.TrimSuffix(t, w)
	}
	if names, rest, ok := grammar.NameList(t, grammar.StrengthMark); ok && rest == "" {
		for _, n := range names {
			if !grammar.LikelyPerson(n) {
				return ""
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// actionsFor reads whose the tasks below "Action items for Lena" are.
func actionsFor(title string) string {
	for _, w := range []string{"actions for ", "action items for ", "action points for ", "tasks for ", "to do for ", "aufgaben für ",
		"acties voor ", "tareas de ", "actions de "} {
		if rest, ok := scan.CutField(strings.TrimRight(title, ": "), w); ok {
			if names, tail, ok := grammar.NameList(rest, grammar.StrengthSection); ok && tail == "" && grammar.Capitalised(strings.Join(names, " ")) {
				return strings.Join(names, ", ")
			}
		}
	}
	return ""
}

var groupWords = vocab.Of(`unassigned unowned open new high medium low priority urgent short long term immediate today tomorrow week month team it hr finance operations legal marketing sales
	engineering support everyone all others other misc miscellaneous general internal external client customer vendor unclaimed tbd pending`)

func isGroupTitle(title string) bool {
	for w := range strings.FieldsSeq(FoldTitle(title)) {
		if groupWords[w] {
			return true
		}
	}
	return false
}
