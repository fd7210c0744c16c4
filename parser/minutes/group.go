package minutes

import "strings"

// personLine tells a line of the bare name of a person, whose tasks follow: "Sam Carter".
func (b *builder) personLine(l *line, next int) *section {
	if next < len(b.doc.lines) && b.doc.lines[next].text == "" && l.bold {
		next++
	}
	if b.holder() == nil || l.bullet != 0 || strings.ContainsAny(l.text, ",;&") || next >= len(b.doc.lines) || b.doc.lines[next].text == "" {
		return nil
	}
	if len(b.stack) > 0 && !b.gap && l.indent > b.doc.blocks[b.top()].indent { // who the task above is given to
		return nil
	}
	owner := groupOwner(l.text)
	if !b.gap && leadingLabel(l.text) == roleOwner { // it belongs to the item above
		return nil
	}
	if owner == "" {
		owner = bracketOwner(l)
	}
	n, sibling := &b.doc.lines[next], b.sec.group && b.sec.owner != ""
	list := n.bullet != 0 || n.box != 0 || l.bold && startsTask(n.text) || sibling && (n.indent > l.indent || startsTask(n.text))
	if list && isNobody(l.text) {
		return &section{title: l.text, kind: b.holder().kind, depth: depthGroup, group: true, up: b.below(depthGroup)}
	} else if list && owner == "" && nameLike(l.text) && (sibling || strings.Contains(l.text, " ")) && !startsTask(l.text) &&
		!isGroupTitle(l.text) && !b.titleKnown(l.text) {
		owner = l.text
	}
	if owner == "" || strings.Contains(owner, ",") || isEveryone(owner) && !(sibling && list && b.gap) {
		return nil
	}
	return &section{title: l.text, kind: b.holder().kind, depth: depthGroup, owner: owner, group: true, up: b.below(depthGroup)}
}

// groupBelow tells a short line that parts a list of actions though nothing sets it off: it stands
// right below the heading of the list, or its like did, and a list follows.
func (b *builder) groupBelow(l *line, t *title, next int) *section {
	h := b.holder()
	if h == nil || t.known || l.bullet != 0 || t.words > 4 || !plainTitle(l.text) || !(b.sec == h && h.text == 0 || b.sec.bare) || next >= len(b.doc.lines) {
		return nil
	}
	if n := &b.doc.lines[next]; n.bullet != '-' && n.box == 0 {
		return nil
	}
	owner := groupOwner(l.text)
	if who := strings.HasPrefix(foldTitle(h.title), "who "); owner == "" && nameLike(l.text) && (who || !isGroupTitle(l.text) &&
		!topics.has(firstWord(l.text)) && t.words <= 2) {
		owner = l.text
	}
	return &section{title: l.text, kind: h.kind, depth: depthGroup, owner: owner, group: true, bare: true, up: b.below(depthGroup)}
}

// bracketOwner reads "**Design** (Lena)", which heads the tasks of Lena.
func bracketOwner(l *line) string {
	if l.lead == 0 || l.lead >= len(l.text) {
		return ""
	}
	in, ok := strings.CutPrefix(strings.TrimLeft(l.text[l.lead:], " "), "(")
	names, rest, isList := nameList(in, strengthSection)
	if !ok || !isList || strings.TrimRight(rest, ": ") != ")" {
		return ""
	}
	return strings.Join(names, ", ")
}

func (b *builder) titleKnown(s string) bool {
	_, known := kindOf(s)
	return known
}

// groupOwner reads a heading that names whose tasks follow: "Sam", "Sam Carter:", "@sam", "For Lena".
func groupOwner(title string) string {
	t := strings.TrimSpace(strings.TrimRight(title, ": "))
	if i := strings.IndexByte(t, '('); i > 0 {
		t = strings.TrimSpace(t[:i])
	}
	for _, p := range []string{"for ", "actions for ", "action items for ", "tasks for ", "owner: ", "owner "} {
		if rest, ok := cutPrefixFold(t, p); ok {
			t = rest
		}
	}
	for _, w := range []string{" agreed to", " is to", " are to", " will", " to", " shall", " needs to"} { // "The treasurer will:"
		t = strings.TrimSuffix(t, w)
	}
	if names, rest, ok := nameList(t, strengthMark); ok && rest == "" {
		for _, n := range names {
			if !likelyPerson(n) {
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
		if rest, ok := cutPrefixFold(strings.TrimRight(title, ": "), w); ok {
			if names, tail, ok := nameList(rest, strengthSection); ok && tail == "" && capitalised(strings.Join(names, " ")) {
				return strings.Join(names, ", ")
			}
		}
	}
	return ""
}

var groupWords = set(`unassigned unowned open new high medium low priority urgent short long term immediate today tomorrow week month team it hr finance operations legal marketing sales
	engineering support everyone all others other misc miscellaneous general internal external client customer vendor unclaimed tbd pending`)

func isGroupTitle(title string) bool {
	for w := range strings.FieldsSeq(foldTitle(title)) {
		if groupWords[w] {
			return true
		}
	}
	return false
}
