package page

import (
	"strings"

	"duly/parser/scan"
)

// inlineLabels may stand within a line: "… Owner: Tom. Due: Friday".
var inlineLabels = []struct {
	word string
	role Role
}{
	{"action owner", RoleOwner}, {"owner", RoleOwner}, {"owners", RoleOwner}, {"assigned to", RoleOwner}, {"assignee", RoleOwner},
	{"responsible", RoleOwner}, {"responsibility", RoleOwner}, {"who", RoleOwner}, {"lead", RoleOwner}, {"action by", RoleOwner},
	{"by whom", RoleOwner}, {"poc", RoleOwner}, {"verantwortlich", RoleOwner}, {"zuständig", RoleOwner}, {"wer", RoleOwner},
	{"responsable", RoleOwner}, {"quién", RoleOwner}, {"resp", RoleOwner}, {"resp.", RoleOwner}, {"verantw.", RoleOwner}, {"zust.", RoleOwner}, {"encargado", RoleOwner},
	{"verantwoordelijk", RoleOwner}, {"wie", RoleOwner}, {"dri", RoleOwner}, {"zuständigkeit", RoleOwner}, {"verantwortliche", RoleOwner}, {"umsetzung", RoleOwner}, {"erledigt durch", RoleOwner},
	{"responsables", RoleOwner}, {"en charge", RoleOwner}, {"qui", RoleOwner}, {"pilote", RoleOwner}, {"porteur", RoleOwner}, {"a cargo de", RoleOwner}, {"encargada", RoleOwner}, {"encargados", RoleOwner},
	{"quien", RoleOwner}, {"trekker", RoleOwner}, {"actiehouder", RoleOwner}, {"verantwoordelijke", RoleOwner}, {"uit te voeren door", RoleOwner},
	{"due date", RoleDue}, {"due by", RoleDue}, {"due", RoleDue}, {"deadline", RoleDue}, {"target date", RoleDue}, {"target", RoleDue},
	{"by when", RoleDue}, {"when", RoleDue}, {"eta", RoleDue}, {"date due", RoleDue}, {"complete by", RoleDue}, {"frist", RoleDue},
	{"termin", RoleDue}, {"bis wann", RoleDue}, {"bis", RoleDue}, {"fällig", RoleDue}, {"échéance", RoleDue}, {"pour le", RoleDue},
	{"délai", RoleDue}, {"date limite", RoleDue}, {"gereed", RoleDue}, {"uiterlijk", RoleDue}, {"fecha límite", RoleDue}, {"fecha", RoleDue}, {"plazo", RoleDue}, {"wanneer", RoleDue}, {"zu erledigen bis", RoleDue}, {"erledigen bis", RoleDue}, {"quand", RoleDue}, {"pour quand", RoleDue}, {"cuándo", RoleDue}, {"para cuándo", RoleDue}, {"fecha de entrega", RoleDue}, {"date", RoleDue}, {"timeline", RoleDue}, {"📅", RoleDue},
	{"status", RoleStatus}, {"state", RoleStatus}, {"progress", RoleStatus}, {"update", RoleStatus}, {"stand", RoleStatus}, {"statut", RoleStatus},
	{"estado", RoleStatus}, {"priority", RoleRef}, {"prio", RoleRef}, {"note", RoleNote}, {"notes", RoleNote}, {"comment", RoleNote},
	{"comments", RoleNote}, {"ref", RoleRef},
	{"task", RoleTask}, {"action", RoleTask}, {"what", RoleTask}, {"aufgabe", RoleTask}, {"action item", RoleTask}, {"description", RoleTask},
}

// Labelled is a "Label: value" found in a line.
type Labelled struct {
	Role       Role
	Value      string
	Start, end int
}

// FindLabels finds the labels of s from byte from on; each value reaches to the next label.
func FindLabels(s string, from int) []Labelled {
	var out []Labelled
	for i := from; i < len(s); i++ {
		if s[i] != ':' || !endsLabel(s, i) {
			continue
		}
		start, r := LabelBefore(s[from:i])
		if r == RoleNone || r == RoleTask && len(out) == 0 && start+from > 0 {
			continue
		}
		start += from
		if n := len(out); n > 0 {
			out[n-1].end = start
			out[n-1].Value = trimValue(s[out[n-1].Start:start])
		}
		out = append(out, Labelled{Role: r, Start: i + 1, end: len(s), Value: trimValue(s[i+1:])})
	}
	return out
}

// endsLabel tells whether the colon at i may stand between a label and its value.
func endsLabel(s string, i int) bool {
	return i+1 == len(s) || s[i+1] == ' ' || scan.IsLetter(s[i+1]) || s[i+1] == '@' || scan.IsDigit(s[i+1])
}

// LeadingLabel tells which label s begins with.
func LeadingLabel(s string) Role {
	i := strings.IndexByte(s[:min(len(s), 60)], ':')
	if i < 0 || !endsLabel(s, i) {
		return RoleNone
	}
	if at, r := LabelBefore(s[:i]); at == 0 {
		return r
	}
	return RoleNone
}

func trimValue(s string) string { return strings.Trim(s, " .,;|()[]-–—/") }

// LabelBefore tells which label ends at the end of s, and where it begins.
func LabelBefore(s string) (int, Role) {
	best, r := -1, RoleNone
	t := strings.TrimRight(s, " ")
	for _, l := range inlineLabels {
		if len(t) < len(l.word) || len(l.word) <= len(t)-best && best >= 0 || (scan.LastByte(t)^scan.LastByte(l.word))&^0x20 != 0 {
			continue
		}
		i := len(t) - len(l.word)
		if !strings.EqualFold(t[i:], l.word) || i > 0 && scan.IsWordByte(t[i-1]) {
			continue
		}
		before := strings.TrimRight(t[:i], " ")
		if before != "" && !scan.IsUpper(t[i]) && strings.IndexByte(".,;|()[]/-:", scan.LastByte(before)) < 0 && l.role != RoleOwner && l.word != "due" &&
			l.word != "deadline" && t[i] < 0x80 {
			continue
		}
		if best < 0 || i < best {
			best, r = i, l.role
		}
	}
	return best, r
}
