package minutes

import (
	"duly/parser/scan"
)

// me names who "I" is: the speaker, else the sender.
func (r *reader) me(speaker string) []string {
	if speaker != "" {
		return []string{speaker}
	}
	if r.ctx.From.Name != "" {
		return []string{r.ctx.From.Name}
	}
	if r.ctx.From.Email != "" {
		return []string{r.ctx.From.Email}
	}
	if r.writer != "" {
		return []string{r.writer}
	}
	return nil
}

// handsMe tells an order by whose outcome the writer is to have something: "let me know your days", "send me the list".
func handsMe(s string) bool {
	return scan.OpensWith(s, []string{"let me know ", "let us know ", "send me ", "send us ", "give me ", "give us ", "tell me ", "get me "})
}
