// Package when reads dates in words: the one date that a phrase means ("by Friday",
// "end of month", "in drei Arbeitstagen"), and the dates inside a sentence with the
// words they took. It is silent where no date is meant: a wrong date is worse than none.
package when

import "time"

// Context is what a date in words is counted from.
type Context struct {
	At      time.Time      // the moment the words were written; its location counts
	Locale  string         // BCP 47, such as "en-GB"; decides 3/4 and the language tried first; "" is "en-US"
	Unsure  bool           // the locale does not settle 3/4; nor does "" as Locale
	Holiday func(Day) bool // days off besides Saturday and Sunday; nil: none
	Next    Day            // the series' next meeting, for "by next meeting"; zero: unknown
}

// Moment is a date found in words.
type Moment struct {
	Day       Day    // zero where the words name no safe day ("by next meeting")
	Clock     string // "15:04" where a time of day is meant, else ""
	Last      Day    // the last day of a range such as "15-17 Feb", else zero
	Start     int    // byte offsets of the words in the text
	End       int
	Text      string // the words themselves
	Ambiguous []Day  // the possible days where the locale does not settle 3/4; Day is then the likelier
	Told      bool   // by Find: the words say that something happened then: "the valve that failed on Tuesday"
}
