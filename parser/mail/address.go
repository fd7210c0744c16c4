package mail

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/charset"
	"duly/parser/scan"
)

const maxAddresses = 5000

// parseAddresses reads an address list as it comes: groups, comments, raw 8-bit names,
// unbalanced quotation marks, addresses without angle brackets.
func parseAddresses(raw string) []Address {
	var list []Address
	if strings.Contains(raw, ";") && !strings.ContainsAny(raw, "@:<\"=") { // "Whitcomb, Susan; Pham, Linh (DEQ)" as mail programs print it
		for one := range strings.SplitSeq(raw, ";") {
			one, _ = cutComment(strings.TrimSpace(one))
			if strings.Contains(one, " ") {
				list = append(list, Address{Name: one})
			} else if one != "" {
				list = append(list, Address{Addr: one})
			}
		}
		return list[:min(len(list), maxAddresses)]
	}
	for raw != "" && len(list) < maxAddresses {
		var one string
		one, raw = cutAddress(raw)
		if a := parseAddress(one); a != (Address{}) {
			list = append(list, a)
		}
	}
	return list
}

// cutAddress cuts at the first comma or semicolon outside of quotation marks, comments and
// angle brackets; where these do not close they count as plain characters.
func cutAddress(s string) (one, rest string) {
	quoted, angle, comment := false, false, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && (quoted || comment > 0):
			i++
		case c == '"' && comment == 0:
			quoted = !quoted && strings.IndexByte(s[i+1:min(len(s), i+500)], '"') >= 0
		case quoted:
		case c == '(':
			if comment > 0 || strings.IndexByte(s[i:min(len(s), i+500)], ')') > 0 {
				comment++
			}
		case c == ')' && comment > 0:
			comment--
		case comment > 0:
		case c == '<':
			angle = strings.IndexByte(s[i:min(len(s), i+500)], '>') > 0
		case c == '>':
			angle = false
		case (c == ',' || c == ';') && !angle:
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

func parseAddress(s string) Address {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, ':'); i >= 0 && !strings.ContainsAny(s[:i], "\"<@=") && !strings.HasPrefix(s[i:], "::") {
		s = strings.TrimSpace(s[i+1:]) // the name of a group
	}
	if open := strings.LastIndexByte(s, '<'); open >= 0 {
		addr, after, _ := strings.Cut(s[open+1:], ">")
		name := displayName(s[:open])
		if name == "" {
			name = displayName(after)
		}
		return Address{name, cleanAddr(addr)}
	}
	bare, comment := cutComment(s)
	if strings.Contains(bare, "@") && !strings.Contains(bare, "=?") {
		return Address{displayName(comment), cleanAddr(bare)}
	}
	name := displayName(s)
	if strings.Contains(s, "=?") { // the whole mailbox was encoded
		if open := strings.LastIndexByte(name, '<'); open >= 0 && strings.Contains(name[open:], "@") {
			return Address{displayName(name[:open]), cleanAddr(strings.TrimRight(name[open+1:], ">"))}
		}
	}
	if strings.ContainsAny(bare, " =") {
		return Address{Name: name}
	}
	if scan.IsUpper(scan.ByteAt(bare, 0)) && !strings.Contains(comment, " ") { // "Pham, Linh (DEQ)": a name, and where its bearer works
		comment = ""
	}
	return Address{displayName(comment), cleanAddr(bare)} // a local address
}

// cutComment takes "(comments)" out.
func cutComment(s string) (bare, comment string) {
	before, rest, ok := strings.Cut(s, "(")
	if !ok {
		return s, ""
	}
	comment, after, _ := strings.Cut(rest, ")")
	return strings.TrimSpace(before + " " + after), comment
}

// displayName decodes a name and takes off its quotation marks.
func displayName(raw string) string {
	name := decodeWords(strings.TrimSpace(raw))
	for range 2 {
		if n := len(name); n >= 2 && (name[0] == '"' && name[n-1] == '"' || name[0] == '\'' && name[n-1] == '\'') {
			name = strings.TrimSpace(name[1 : n-1])
		}
	}
	if strings.Contains(name, `\`) {
		name = strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\(`, "(", `\)`, ")").Replace(name)
	}
	return strings.Trim(name, "\" ")
}

// cleanAddr brings an address into its usual form: no route, no blanks, lower-case domain.
func cleanAddr(addr string) string {
	addr, _ = cutComment(strings.TrimSpace(addr))
	if strings.HasPrefix(addr, "@") { // "@relay,@relay:alice@x"
		if _, after, ok := strings.Cut(addr, ":"); ok {
			addr = after
		}
	}
	if len(addr) > 7 && strings.EqualFold(addr[:7], "mailto:") {
		addr = addr[7:]
	}
	if !strings.HasPrefix(addr, `"`) {
		addr = strings.Join(strings.Fields(addr), "")
	}
	addr = charset.Decode("", []byte(strings.Trim(addr, "<>'")))
	if len(addr) > 320 || strings.IndexFunc(addr, isControl) >= 0 {
		return ""
	}
	if at := strings.LastIndexByte(addr, '@'); at >= 0 {
		addr = addr[:at] + strings.TrimRight(strings.ToLower(addr[at:]), ".")
	}
	return addr
}

// doubts lists reasons not to believe who a mail says it is from.
func doubts(h Header, from []Address) []string {
	var reasons []string
	for _, a := range from {
		if other := addressIn(a.Name); other != "" && !strings.EqualFold(other, a.Addr) {
			reasons = append(reasons, "the sender's name holds another address: "+other)
		}
	}
	if n := len(h.Values("From")); n > 1 {
		reasons = append(reasons, "there is more than one From field")
	}
	if len(from) > 1 && !h.Has("Sender") {
		reasons = append(reasons, "there is more than one sender")
	}
	return slices.Compact(reasons)
}

// addressIn finds the first word of s that looks like a mail address.
func addressIn(s string) string {
	for w := range strings.FieldsFuncSeq(s, besideAddress) {
		if at := strings.IndexByte(w, '@'); at > 0 && strings.Contains(w[at+1:], ".") {
			return cleanAddr(strings.Trim(w, "."))
		}
	}
	return ""
}

// besideAddress: what cannot be part of an address, such as the writing of China and Japan,
// which sets no blanks around it.
func besideAddress(r rune) bool {
	return strings.ContainsRune(" \t<>()[]\"',;:（）：，；、＜＞「」【】", r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// messageIDs reads a list of Message-IDs, also without their angle brackets.
func messageIDs(raw string) []string {
	var ids []string
	rest := raw
	for len(ids) < maxAddresses {
		_, after, ok := strings.Cut(rest, "<")
		if !ok {
			break
		}
		id, beyond, _ := strings.Cut(after, ">")
		if id = strings.Join(strings.Fields(id), ""); id != "" && !strings.Contains(id, "<") {
			ids = append(ids, id)
		}
		rest = beyond
	}
	if len(ids) > 0 {
		return ids
	}
	for _, w := range strings.Fields(raw) {
		if w = strings.Trim(w, "<>\"',;"); strings.Contains(w, "@") && len(ids) < maxAddresses {
			ids = append(ids, w)
		}
	}
	return ids
}
