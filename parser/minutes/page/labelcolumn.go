package page

import "strings"

// labelColumn sets a colon behind the labels of a task that stand in a column of their own, what they say beside them:
// "Action      Order grit", "Owner       Jo", "Due date    4 December".
func (d *Document) labelColumn() {
	for i := 0; i < len(d.Lines); i++ {
		at := valueColumn(&d.Lines[i])
		if at == 0 {
			continue
		}
		end, roles := i, [RoleDone + 1]bool{}
		for ; end < len(d.Lines); end++ {
			label, value := cutColumn(&d.Lines[end], at)
			if value == "" || LabelRole(label) == RoleNone || LabelRole(value) != RoleNone && LabelRole(value) != RoleStatus {
				break
			}
			roles[LabelRole(label)] = true
		}
		if end-i > 1 && roles[RoleTask] && (roles[RoleOwner] || roles[RoleDue]) {
			for ; i < end; i++ {
				label, value := cutColumn(&d.Lines[i], at)
				d.Lines[i].Text = label + ": " + value
			}
		}
		i = max(i, end-1)
	}
}

// valueColumn is where on a line the second of two parts begins, the first of which is a label; 0 on others.
func valueColumn(l *Line) int {
	if l.Stamped || l.Level > 0 || l.Bullet != 0 || !strings.Contains(l.Raw, "  ") || strings.ContainsAny(l.Raw[:min(len(l.Raw), maxLabel)], ":|\t") {
		return 0
	}
	parts := pieces(*l)
	if len(parts) != 2 || LabelRole(parts[0].text) == RoleNone {
		return 0
	}
	return parts[1].lo - l.Indent
}

// cutColumn parts a line before a column where a blank stands.
func cutColumn(l *Line, at int) (label, value string) {
	if len(l.Raw) <= at || l.Raw[at-1] != ' ' || l.Bullet != 0 {
		return "", ""
	}
	return strings.TrimSpace(l.Raw[:at]), strings.TrimSpace(l.Raw[at:])
}
