package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
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

// SignedBy returns the name behind the sign-off of a line: "Thanks, Bridget", "Groetjes Loes".
func SignedBy(s string) string {
	if !IsSignOff(s) {
		return ""
	}
	lo := strings.ToLower(s)
	for _, w := range signOffs {
		rest, ok := strings.CutPrefix(lo, w)
		if !ok || rest == "" || len(lo) != len(s) {
			continue
		}
		name := strings.Trim(s[len(s)-len(rest):], " ,.!-–—")
		if unicode.IsUpper(scan.FirstRune(name)) && NameLike(name) && scan.CountWords(name) < 4 && len(name) > 1 && !IsEveryone(name) && !Honorifics.Has(scan.FirstWord(name)) {
			return name
		}
	}
	return ""
}

// signOffs are the ends of mails.
var signOffs = strings.Split("thanks|thank you|many thanks|best|best regards|regards|kind regards|cheers|sincerely|yours|all the best|viele grüße|"+
	"mit freundlichen grüßen|beste grüße|danke|cordialement|merci|saludos|gracias|groeten|groet|groetjes|hartelijke groet|liebe grüße|lg|gruß|"+
	"grüße|best wishes|warm regards|rgds|thx|take care|bien à vous|bien cordialement|un saludo|met vriendelijke groet|bedankt|sent from my", "|")

// signOffWords begin them.
var signOffWords = func() vocab.Set {
	m := vocab.Set{}
	for _, w := range signOffs {
		first, _, _ := strings.Cut(w, " ")
		m[first] = true
	}
	return m
}()
