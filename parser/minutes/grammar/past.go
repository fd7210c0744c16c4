package grammar

import "strings"

// Past returns the base of a verb in the past, "reply" of "replied" and "send" of "sent"; "" where it is of no verb of work.
func Past(w string) string {
	if base := strongPast[w]; base != "" {
		return base
	}
	base, ok := strings.CutSuffix(w, "ed")
	if y, ok := strings.CutSuffix(base, "i"); ok {
		base = y + "y"
	}
	n := len(base)
	switch {
	case !ok:
		return ""
	case IsTaskVerb(base):
		return base
	case IsTaskVerb(base + "e"):
		return base + "e"
	case n > 3 && base[n-1] == base[n-2] && IsTaskVerb(base[:n-1]):
		return base[:n-1]
	}
	return ""
}

// strongPast are the forms of the past that no ending makes.
var strongPast = func() map[string]string {
	m := map[string]string{}
	for forms := range strings.SplitSeq(strongVerbs, "|") {
		words := strings.Fields(forms)
		for _, w := range words[1:] {
			m[w] = words[0]
		}
	}
	return m
}()

// strongVerbs are verbs and their forms of the past.
const strongVerbs = `tell told|send sent|write wrote written|pay paid|make made|put put|do did done|ring rang rung|give gave given|buy bought|take took taken|get got gotten|bring brought|find found|build built|
leave left|meet met|run ran|set set|cut cut|speak spoke spoken|draw drew drawn|choose chose chosen|sell sold|hold held|shut shut|feed fed|lend lent|sweep swept|throw threw thrown|hang hung|dig dug|let let|read read|
catch caught|teach taught|drive drove driven|spend spent|lay laid|hide hid hidden|break broke broken|rewrite rewrote rewritten|rebuild rebuilt|redo redid redone|resend resent|reset reset|split split|wind wound`
