package vocab

import "strings"

// AnswerMarks stand before the subject of an answer, furtherMarks before that of what is passed on or
// of either.
var (
	AnswerMarks  = New("re", "aw", "antw", "sv", "vs", "rv", "res", "odp", "réf", "rép")
	furtherMarks = New("r", "tr", "fw", "fwd", "wg", "i", "enc", "doorst", "vl")
)

// IsReplyMark tells a word in small letters that stands before the colon of such a subject.
func IsReplyMark(mark string) bool { return AnswerMarks[mark] || furtherMarks[mark] }

// CutReplyMarks takes them off a subject, however many there are: "RE: FW: Cabot credit".
func CutReplyMarks(subject string) (rest string, cut bool) {
	for range 5 {
		mark, after, ok := strings.Cut(subject, ":")
		mark = strings.ToLower(strings.TrimSpace(mark))
		if i := strings.IndexAny(mark, "[("); i > 0 {
			mark = mark[:i]
		}
		if !ok || !IsReplyMark(mark) {
			break
		}
		subject, cut = strings.TrimSpace(after), true
	}
	return subject, cut
}
