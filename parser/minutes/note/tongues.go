package note

import "duly/parser/vocab"

// signs tell of a word in which languages it may say what is looked for: bit i stands for the language i of a list.
type signs = vocab.Kinds[uint8]

// tonguesOf are the languages in which one of the words may say it.
func tonguesOf(words []string, signs signs) (tongues uint8) {
	for _, w := range words {
		tongues |= signs[w]
	}
	return tongues
}

// toldIn reports whether words tell it in one of some languages.
func toldIn[L any](languages []L, tongues uint8, tells func(*L, []string) bool, words []string) bool {
	for i := range languages {
		if tongues&(1<<i) != 0 && tells(&languages[i], words) {
			return true
		}
	}
	return false
}
