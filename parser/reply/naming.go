package reply

import "strconv"

// taskWords finds the offered task whose words stand at word i, and how many words they
// take: two or more in the task's own order, at least half of what it says, and of no
// other task.
func (l *lexer) taskWords(i int) (target string, n int) {
	best, ties := -1, 0
	for k, task := range l.tasks {
		for at := range task {
			m, said := l.common(i, task[at:])
			switch {
			case m < 2 || m < n || said == 0 || 2*said < content(task):
			case m > n:
				best, n, ties = k, m, 0
			case best != k:
				ties++
			}
		}
	}
	if best < 0 || ties > 0 {
		return "", 0
	}
	return strconv.Itoa(l.c.Offers[best].N), n
}

// common counts the words at word i that are the first of the task's, and how many of
// them say something. An article of the task may be left out.
func (l *lexer) common(i int, task []string) (n, said int) {
	for _, w := range task {
		switch {
		case i+n < len(l.words) && alike(l.words[i+n].text, w):
			n++
			if !isEmpty(w) {
				said++
			}
		case n == 0 || !isEmpty(w):
			return n, said
		}
	}
	return n, said
}

// content counts the words that say something: not articles, prepositions and the like.
func content(task []string) int {
	n := 0
	for _, w := range task {
		if !isEmpty(w) {
			n++
		}
	}
	return n
}

func isEmpty(w string) bool {
	for _, p := range lexicon[w] {
		if len(p.words) == 1 {
			switch p.class {
			case filler, preposition, pronoun, copula, separator:
				return !rowNouns[w]
			}
		}
	}
	return isDigits(w)
}
