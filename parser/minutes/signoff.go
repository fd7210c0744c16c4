package minutes

import "strings"

// isSignOff tells the end of a mail: "Thanks,", "Best regards", "Sent from my phone".
func isSignOff(s string) bool {
	if len(s) > 60 || len(s) < 4 {
		return false
	}
	t := strings.ToLower(strings.Trim(s, " ,.!-–—"))
	first, _, _ := strings.Cut(t, " ")
	for _, w := range signOffs[strings.TrimRight(first, ",")] {
		if t == w || strings.HasPrefix(t, w+" ") && len(t) < len(w)+18 || strings.HasPrefix(t, w+",") {
			return true
		}
	}
	return false
}

// signOffs are the ends of mails, by their first word.
var signOffs = func() map[string][]string {
	m := map[string][]string{}
	for w := range strings.SplitSeq("thanks|thank you|many thanks|best|best regards|regards|kind regards|cheers|sincerely|yours|all the best|viele grüße|mit freundlichen grüßen|beste grüße|danke|cordialement|merci|saludos|gracias|groeten|met vriendelijke groet|bedankt|sent from my", "|") {
		first, _, _ := strings.Cut(w, " ")
		m[first] = append(m[first], w)
	}
	return m
}()
