package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// phrase is a noun phrase of a sentence: "the mirror script".
type phrase struct {
	text   string
	led    bool // behind a preposition, so that it is no subject and no object
	placed bool // and one that tells where or when
	many   bool // "the two scripts"
	person bool
}

const longestPhrase = 6 // words

// thingMeant returns the noun phrase of a sentence that the pronoun of a task stands for, "" where none is
// plain: what the sentence is about where it begins with a thing, else what is done something to in it.
func thingMeant(sentence, task string) string {
	number, ok := pronounIn(task)
	if !ok || scan.OpensWith(task, []string{"do ", "doing "}) { // an act rather than a thing
		return ""
	}
	var best phrase
	for _, np := range phrases(sentence) {
		if np.placed || number != 0 && np.many != (number > 1) || number != 2 && np.person {
			continue
		}
		if best.text == "" || best.led && !np.led {
			best = np
		}
		if !best.led {
			break
		}
	}
	return best.text
}

// pronounIn finds the pronoun for a thing that a task is done to, and whether it is one or many; 0 is either.
func pronounIn(task string) (number int, ok bool) {
	words := strings.FieldsFunc(strings.ToLower(task), grammar.NotWord)
	for _, w := range words[min(1, len(words)):min(5, len(words))] {
		switch w {
		case "it":
			return 1, true
		case "them", "these", "those", "both":
			return 2, true
		case "this", "that":
			return 0, true
		case "him", "her", "he", "she", "they":
			return 0, false
		}
	}
	return 0, false
}

// phrases returns the noun phrases of a sentence that begin with an article, a possessive or a number.
func phrases(s string) []phrase {
	var out []phrase
	words := wordsAt(s)
	before := ""
	for i := 0; i < len(words); i++ {
		w := strings.ToLower(words[i].text)
		n := 0
		if openers.Has(w) && !words[i].ends {
			n = phraseLength(words[i:])
		}
		if n < 2 {
			before = w
			continue
		}
		last := words[i+n-1]
		head := strings.ToLower(headOf(words[i : i+n]))
		np := phrase{text: s[words[i].at : last.at+len(last.text)], led: leading.Has(before), person: grammar.Kin[head] || grammar.RoleLength(head) == len(head) || speaks(words[i+n:])}
		np.many = counting.Has(w) || n > 1 && counting.Has(strings.ToLower(words[i+1].text)) || manyOf(head)
		np.placed = np.led && !touching.Has(before)
		before = head
		i += n - 1
		if !momentary.Has(strings.TrimSuffix(head, "s")) && !scan.IsDigit(head[0]) {
			out = append(out, np)
		}
	}
	return out
}

// speaks tells that what stands before words says, asks or wants something, which no thing does.
func speaks(words []wordAt) bool {
	if len(words) > 0 && finite.Has(strings.ToLower(words[0].text)) {
		words = words[1:]
	}
	return len(words) > 0 && utterances.Has(strings.ToLower(words[0].text))
}

var utterances = vocab.Of("asked asks requested requests wanted wants required requires reported reports said says noted suggested suggests queried wondered complained felt feels agreed confirmed proposed recommended thanked hoped")

// wordAt is a word of a sentence, with where it stands and whether a mark of punctuation follows it.
type wordAt struct {
	text  string
	at    int
	ends  bool
	apart bool // a bracket or a quotation mark stands before it
}

// wordsAt cuts a sentence into its words.
func wordsAt(s string) []wordAt {
	var out []wordAt
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		end := i
		for end < len(s) && s[end] != ' ' {
			end++
		}
		w := strings.TrimLeft(s[i:end], "(\"'“")
		at := end - len(w)
		bare := strings.TrimRight(w, ".,;:!?)\"”…")
		if bare != "" {
			out = append(out, wordAt{text: bare, at: at, ends: len(bare) < len(w), apart: at > i})
		}
		i = end
	}
	return out
}

// phraseLength counts the words of the noun phrase that words begin with.
func phraseLength(words []wordAt) int {
	n := 1
	for ; n < len(words) && n < longestPhrase; n++ {
		w := strings.ToLower(words[n].text)
		if next := opened(words, n+1); w == "of" && (n > 1 || counts.Has(strings.ToLower(words[0].text))) || w == "for" && n > 1 && next {
			if next { // "the first page of the contract", "a fix for the third lamp"
				n++
				continue
			}
		} else if words[n].apart || closesPhrase(w, n) {
			break
		}
		if words[n].ends {
			n++
			break
		}
	}
	for n > 1 && (strings.EqualFold(words[n-1].text, "of") || openers.Has(strings.ToLower(words[n-1].text))) {
		n--
	}
	return n
}

// opened tells that another phrase begins with the n-th word.
func opened(words []wordAt, n int) bool {
	return n < len(words) && openers.Has(strings.ToLower(words[n].text))
}

// closesPhrase tells a word that no noun phrase holds at its place n.
func closesPhrase(w string, n int) bool {
	switch {
	case leading.Has(w), same.StopWords[w] && !counting.Has(w), openers.Has(w) && !counting.Has(w), grammar.Subjects.Has(w), finite.Has(w), grammar.Auxiliaries.Has(w), grammar.Being[w], grammar.Adverbs[w], pointing.Words[w], grammar.Inquiring.Has(w), joinedOn.Has(w), linking.Has(w):
		return true
	case n > 1 && (grammar.Participle(w) || preterites[w] || strings.HasSuffix(w, "n't")):
		return true
	}
	return strings.HasSuffix(w, "ly") && len(w) > 4 || strings.Contains(w, "'") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "s'")
}

// headOf is the noun that a phrase is about: the last before "of".
func headOf(words []wordAt) string {
	for i := 2; i < len(words); i++ {
		if strings.EqualFold(words[i].text, "of") {
			return words[i-1].text
		}
	}
	return words[len(words)-1].text
}

// manyOf tells a noun in the plural by its ending.
func manyOf(head string) bool {
	return strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss") && !strings.HasSuffix(head, "us") && !strings.HasSuffix(head, "is") && !strings.HasSuffix(head, "'s") || head == "people"
}

// openers begin a noun phrase, counting tell that it is of several.
var openers = vocab.Of("every each the a an my your our his her their its all both two three four five six several some few any another")

var counting = vocab.Of("all both two three four five six several few")

// counts are told of what stands behind "of": "two of the trees".
var counts = vocab.Of("some any all several many two three four five six seven eight nine ten twelve most")

// leading are words behind which a thing is neither what a sentence is about nor what is done something to.
var leading = vocab.Of("in on at for with from to by of about into onto over under until till before after during through between within without against via per than as near behind across around along off regarding concerning since despite besides")

// touching are those of them that lead what a thing is done to or said of rather than where it is.
var touching = vocab.Of("about of regarding concerning")

// preterites are what irregular verbs are in the past, where that is not their participle.
var preterites = vocab.Of("said told fell thought went came saw gave took wrote knew began broke chose drove ate forgot got grew heard hid kept led lay rode rang ran spoke stole swam threw wore won meant lent cost felt stood sat slept sprang sank drank shook blew flew drew rose bore tore swore woke")

// linking join what is said next, or tell when: "the budget yet".
var linking = vocab.Of("so but not yet still now than then also unless")

// momentary are nouns of time, of place and of manner that no pronoun stands for.
var momentary = vocab.Of("day week month year morning afternoon evening night weekend minute hour moment time end beginning start while way lot bit couple future past meantime quarter side office desk town same rest one thing idea " +
	"monday tuesday wednesday thursday friday saturday sunday today tomorrow phone hurry rush holiday chance question problem trouble second point case fact reason sense pity shame mess favour favor while moment deadline team group committee board")
