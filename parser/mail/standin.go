package mail

import (
	"strings"
	"unicode"
)

// standinIn finds who is to be asked instead: the address in or right below a line that
// says so, else the name behind its words.
func standinIn(text string, from []Address) string {
	name := ""
	cued := 0 // lines for which a cue still holds
	for _, line := range strings.Split(text, "\n") {
		low := strings.ToLower(line)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if containsAny(low, standinCues) {
			cued = 3
			if name == "" {
				name = nameBehind(line)
			}
		}
		if cued == 0 {
			continue
		}
		cued--
		for rest := line; ; {
			addr := addressIn(rest)
			if addr == "" {
				break
			}
			if !isFrom(addr, from) {
				return addr
			}
			_, after, ok := strings.Cut(rest, "@")
			if !ok {
				break
			}
			rest = after
		}
	}
	return name
}

func isFrom(addr string, from []Address) bool {
	for _, a := range from {
		if strings.EqualFold(a.Addr, addr) {
			return true
		}
	}
	return false
}

// nameBehind reads two or three capitalised words behind a cue, or one with a title:
// "contact Sam Berg", "Vertretung: Frau Vogt".
func nameBehind(line string) string {
	low := strings.ToLower(line)
	if len(low) != len(line) {
		return ""
	}
	for _, cue := range nameCues {
		i := strings.Index(low, cue)
		if i < 0 {
			continue
		}
		var name []string
		titled := false
		for _, w := range strings.Fields(line[i+len(cue):]) {
			bare := strings.TrimRight(w, ".,;:!)")
			if !isName(bare) || len(name) == 3 {
				break
			}
			if titles[strings.ToLower(strings.TrimSuffix(bare, "."))] {
				titled = true
				continue
			}
			name = append(name, bare)
			if bare != w {
				break
			}
		}
		if len(name) >= 2 || titled && len(name) == 1 {
			return strings.Join(name, " ")
		}
	}
	return ""
}

var nameCues = []string{"contact my colleague ", "contact ", "reach out to ", "get in touch with ", "speak to ", "covered by ", "colleague ",
	"wenden sie sich bitte an ", "wenden sie sich an ", "vertretung: ", "vertretung übernimmt ", "vertretung durch ", "vertritt mich ", "kollegin ", "kollegen ", "kontaktieren sie ",
	"contacter ", "adresser à ", "contactar con ", "contactar a ", "contacte con ", "contacte a ", "contacto con ", "contact op met ", "contact opnemen met ", "ping ", "contattare ", "rivolgersi a ", "contate ", "contactar "}

var titles = set("mr", "mrs", "ms", "dr", "herrn", "herr", "frau", "m", "mme", "sr", "sra", "dhr", "mevr", "mevrouw", "sig", "sig.ra")

func isName(w string) bool {
	for i, r := range w {
		if i == 0 && !unicode.IsUpper(r) {
			return false
		}
		if !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '.' {
			return false
		}
	}
	return w != ""
}
