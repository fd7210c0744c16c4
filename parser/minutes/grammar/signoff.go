package grammar

import (
	"strings"

	"duly/parser/vocab"
)

// IsSignOff tells the end of a mail: "Thanks,", "Best regards", "Sent from my phone".
func IsSignOff(s string) bool {
	if len(s) > 60 || len(s) < 4 {
		return false
	}
	t := strings.Trim(s, " ,.!-–—")
	if first, _, _ := strings.Cut(t, " "); !signOffWords.Has(strings.TrimRight(first, ",")) {
		return false
	}
	t = strings.ToLower(t)
	for _, w := range signOffs {
		if t == w || strings.HasPrefix(t, w+" ") && len(t) < len(w)+18 || strings.HasPrefix(t, w+",") {
			return true
		}
	}
	return false
}

// signOffs are the ends of mails.
var signOffs = strings.Split("thanks|thank you|many thanks|best|best regards|regards|kind regards|cheers|sincerely|yours|all the best|viele grüße|"+
	"mit freundlichen grüßen|beste grüße|danke|cordialement|merci|saludos|gracias|groeten|groet|groetjes|hartelijke groet|liebe grüße|lg|gruß|"+
	"grüße|bien à vous|bien cordialement|un saludo|met vriendelijke groet|bedankt|sent from my", "|")

// signOffWords begin them.
var signOffWords = func() vocab.Set {
	m := vocab.Set{}
	for _, w := range signOffs {
		first, _, _ := strings.Cut(w, " ")
		m[first] = true
	}
	return m
}()
