package invoice

import (
	"slices"

	"duly/parser/vocab"
)

// What becomes of a contract where nobody says a word is told behind the notice: "otherwise it
// renews", "in the absence thereof the Term shall be extended", "or the contract will run on".
var (
	elseWords = vocab.Of("otherwise andernfalls anderenfalls ansonsten sonst sinon altrimenti anders else")
	contracts = phrases(`contract|agreement|subscription|plan |membership|licen|lease|policy|term |vertrag|abo|mitgliedschaft|contrat|abonnement|suscripcion|contrato|overeenkomst|abbonamento|contratto|it |this |your `)
	// unlessWords before "otherwise" begin what parties may say.
	unlessWords = vocab.Of("unless or as except if not may shall is are be been and tenzij save where")
	// lacking leads to what was not given, which a word such as "thereof" stands for.
	lacking    = phrases(`absent|absence|failing|failure|without|in default of|mangels|a defaut|faute de|en su defecto|a falta de|bij gebreke|in mancanza|in difetto|na falta`)
	standsFor  = vocab.Of("such this that which thereof same it so dies das dessen cela ce tel telle quoi ello esto tal cio daarvan hiervan dit dat deze notice one disso")
	elsePhrase = phrases(`if no such notice|if no notice|if none is|if none has|absent notice|if not this|if not the|if not it|if not your|de lo contrario|in caso contrario|dans le cas contraire|caso contrario|no caso contrario`)
)

// saysOtherwise says whether a clause tells what happens where no notice is given.
func saysOtherwise(s clause) bool {
	if hasAny(s.flat, elsePhrase) {
		return true
	}
	for i, w := range s.words {
		switch {
		case elseWords[w.text]:
			free := i == 0 || !unlessWords[s.words[i-1].text] || s.words[i-1].text == "or" && w.text == "else"
			if free && goesOnBehind(s, i+1) {
				return true
			}
		case w.text == "not" && i > 0 && s.words[i-1].text == "if" && parted(s, i+1):
			return true // "if not, the term repeats"
		case standsFor[w.text] && hasAny(flatten(s.words[max(0, i-3):i]), lacking):
			return true
		case w.text == "or" && parted(s, i) && contractWill(s, i+1):
			return true
		}
	}
	return false
}

// parted says whether a comma stands before word i.
func parted(s clause, i int) bool {
	if i >= len(s.words) {
		return false
	}
	base := s.words[0].lo
	return i == 0 || slices.Contains([]byte(s.text[s.words[i-1].hi-base:s.words[i].lo-base]), ',')
}

// goesOnBehind finds a contract, or what goes on, behind such a word: "the contract will run for
// another year", "it renews".
func goesOnBehind(s clause, from int) bool {
	return from+2 < len(s.words) && hasAny(flatten(s.words[from:min(len(s.words), from+4)]), contracts) || hasAny(flatten(s.words[from:]), saysRenew) || nextTerm(s, from)
}

// contractWill finds "the contract will".
func contractWill(s clause, from int) bool {
	for i := from; i < min(len(s.words), from+5); i++ {
		if willWords[s.words[i].text] {
			return hasAny(flatten(s.words[from:i]), contracts)
		}
	}
	return false
}
