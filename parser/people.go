package parser

import (
	"strings"

	"duly/parser/mail"
	"duly/parser/minutes"
	"duly/parser/minutes/grammar"
)

// People are the participants of a mail, its sender first.
func People(m mail.Message) []minutes.Person {
	var out []minutes.Person
	for n, list := range [][]mail.Address{m.From, m.To, m.Cc} {
		for i := 0; i < len(list); i++ {
			p := minutes.Person{Name: nameOf(list[i]), Email: list[i].Addr, Present: true, Copied: n == 2, List: n > 0 && OfList(m, list[i])}
			if i+1 < len(list) && !strings.Contains(p.Email, "@") { // "Carter, Sam" without an address
				given := list[i+1].Name
				if given == "" && !strings.Contains(list[i+1].Addr, "@") {
					given = list[i+1].Addr
				}
				full := word(list[i]) + ", " + given
				if full = grammar.FirstLast(full); n == 0 && len(list) == 2 { // who writes is one
					full = grammar.OneFirstLast(full)
				}
				if !strings.Contains(full, ",") {
					i++
					p.Name, p.Email = full, ""
					if strings.Contains(list[i].Addr, "@") {
						p.Email = list[i].Addr
					}
				}
			}
			if !strings.Contains(p.Email, "@") { // of a department, or of one whom the list names without an address
				if p.Name == "" && p.Email != strings.ToLower(p.Email) {
					p.Name, p.Email = p.Email, ""
				}
				p.Name = grammar.OneFirstLast(p.Name)
			}
			out = append(out, p)
		}
	}
	return out
}

// OfList tells the address of the mailing list that a mail came through, or of those whom it does not name.
func OfList(m mail.Message, a mail.Address) bool {
	if a.Name != "" && !strings.Contains(a.Name, "@") {
		return false
	}
	addr := strings.ToLower(a.Addr)
	local, host, _ := strings.Cut(addr, "@")
	id := strings.ToLower(m.ListID)
	return local != "" && id != "" && (id == addr || id == local+"."+host) || strings.HasPrefix(local, "undisclosed")
}

// word is what stands for an address that is none: its name, or the one word that it is.
func word(a mail.Address) string {
	if a.Name != "" {
		return a.Name
	}
	return a.Addr
}

// nameOf is the name of an address: as written, the given name first, or out of the address itself.
func nameOf(a mail.Address) string {
	if a.Name == "" || strings.Contains(a.Name, "@") {
		return grammar.NameInAddress(a.Addr)
	}
	name, _, _ := strings.Cut(a.Name, " via ") // "Sam Carter via announce", of a mailing list
	return grammar.FirstLast(name)
}
