package renewal

import (
	"slices"

	"duly/parser/value"
	"duly/parser/vocab"
)

// What becomes of a contract where nobody says a word is told behind the notice: "otherwise it
// renews", "in the absence thereof the Term shall be extended", "or the contract will run on".
var (
	elseWords = vocab.Of("otherwise andernfalls anderenfalls ansonsten sonst sinon altrimenti anders else")
	contracts = vocab.Beginnings(`contract|agreement|subscription|plan |membership|licen|lease|policy|term |vertrag|abo|mitgliedschaft|contrat|abonnement|suscripcion|contrato|overeenkomst|abbonamento|contratto|it |this |your `)
	// unlessWords before "otherwise" begin what parties may say.
	unlessWords = vocab.Of("unless or as except if not may shall is are be been and tenzij save where")
	// lacking leads to what was not given, which a word such as "thereof" stands for.
	lacking    = vocab.Beginnings(`absent|absence|failing|failure|without|in default of|mangels|a defaut|faute de|en su defecto|a falta de|bij gebreke|in mancanza|in difetto|na falta`)
	standsFor  = vocab.Of("such this that which thereof same it so dies das dessen cela ce tel telle quoi ello esto tal cio daarvan hiervan dit dat deze notice one disso")
	elsePhrase = vocab.Beginnings(`if no such notice|if no notice|if none is|if none has|absent notice|if not this|if not the|if not it|if not your|de lo contrario|in caso contrario|dans le cas contraire|caso contrario|no caso contrario`)
)

// saysOtherwise says whether a clause tells what happens where no notice is given.
func saysOtherwise(s Clause) bool {
	if elsePhrase.In(s.Flat) {
		return true
	}
	for i, w := range s.Words {
		switch {
		case elseWords[w.Text]:
			free := i == 0 || !unlessWords[s.Words[i-1].Text] || s.Words[i-1].Text == "or" && w.Text == "else"
			if free && goesOnBehind(s, i+1) {
				return true
			}
		case w.Text == "not" && i > 0 && s.Words[i-1].Text == "if" && parted(s, i+1):
			return true // "if not, the term repeats"
		case standsFor[w.Text] && lacking.In(value.Flatten(s.Words[max(0, i-3):i])):
			return true
		case w.Text == "or" && parted(s, i) && contractWill(s, i+1):
			return true
		}
	}
	return false
}

// parted says whether a comma stands before word i.
func parted(s Clause, i int) bool {
	if i >= len(s.Words) {
		return false
	}
	base := s.Words[0].Lo
	return i == 0 || slices.Contains([]byte(s.text[s.Words[i-1].Hi-base:s.Words[i].Lo-base]), ',')
}

// goesOnBehind finds a contract, or what goes on, behind such a word: "the contract will run for
// another year", "it renews".
func goesOnBehind(s Clause, from int) bool {
	return from+2 < len(s.Words) && contracts.In(value.Flatten(s.Words[from:min(len(s.Words), from+4)])) || SaysRenew.In(value.Flatten(s.Words[from:])) || nextTerm(s, from)
}

// contractWill finds "the contract will".
func contractWill(s Clause, from int) bool {
	for i := from; i < min(len(s.Words), from+5); i++ {
		if willWords[s.Words[i].Text] {
			return contracts.In(value.Flatten(s.Words[from:i]))
		}
	}
	return false
}
