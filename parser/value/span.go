package value

// Span reads the first length of time in a text, in the languages of ReadTerms: as months
// where it is told in months, quarters or years, else as days. Five working days are a week, and
// two numbers that differ ("sixty 90 days") are none.
func Span(text string) (months, days int, ok bool) {
	words := Words(text)
	for i := range words {
		if d, ok := DurationAt(words, i); ok {
			if d.Unclear {
				return 0, 0, false
			}
			if months := d.Months(); months > 0 {
				return months, 0, true
			}
			return 0, d.Days(), true
		}
	}
	return 0, 0, false
}

// Numbers are the whole numbers up to 9999 that a text names, in digits or words: 60 and 90
// of "sixty (90) days".
func Numbers(text string) []int {
	var out []int
	words := Words(text)
	for i := 0; i < len(words); {
		n, next, ok := NumberAt(words, i)
		if !ok {
			i++
			continue
		}
		out = append(out, n)
		i = next
	}
	return out
}
