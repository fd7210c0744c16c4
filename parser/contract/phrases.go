package contract

import (
	"slices"
	"strings"
)

// decisionWords begin what parser/reply reads.
var decisionWords = []string{"renew", "cancel", "renegotiate", "snooze", "ack", "warn", "owner", "ok", "okay", "thanks", "thank", "undo", "keep"}

// rollingWords say that a contract has no end of its own.
var rollingWords = []string{
	"month to month", "month-to-month", "monthly", "runs monthly", "rolling", "runs from month to month", "no end", "no end date", "no fixed end",
	"no fixed term", "without end",
	"open-ended", "open ended", "indefinite", "indefinitely", "until cancelled", "until canceled", "unbefristet", "monatlich kündbar", "ohne ende",
	"sans terme", "auf unbestimmte zeit", "unbestimmt", "unlimited", "evergreen", "ongoing", "perpetual", "permanent", "indéterminée", "illimitée", "onbepaald", "indeterminato", "durée indéterminée", "mois par mois", "indefinido", "mes a mes", "onbepaalde tijd", "maandelijks opzegbaar", "a tempo indeterminato",
}

// rolls tells whether text says so and nothing else.
func rolls(text string) bool { return slices.Contains(rollingWords, strings.ToLower(text)) }

// rollOn notes that a contract runs from month to month.
func (t *Told) rollOn() { t.RollOver, t.AutoRenewal = 1, Renews }

var noDeputies = []string{"no second", "no deputy", "no second person", "without deputy", "keine vertretung"}

// noContracts say that something is no contract.
var noContracts = []string{
	"not a contract", "no contract", "isn't a contract", "isn’t a contract", "kein vertrag", "das ist kein vertrag", "pas un contrat", "ce n'est pas un contrat",
	"no es un contrato", "geen contract", "dit is geen contract", "non è un contratto",
}

// Of a contract that is none one also says "delete it", "forget C-7".
var (
	forgetVerbs   = []string{"delete", "forget", "remove"}
	forgetObjects = []string{"contract", "the contract", "this contract", "it", "this"}
)

func saysNoContract(s, target string) bool {
	s = strings.ToLower(s)
	if slices.Contains(noContracts, s) {
		return true
	}
	verb, what, _ := strings.Cut(s, " ")
	if !slices.Contains(forgetVerbs, verb) {
		return false
	}
	return isReference(what) || slices.Contains(forgetObjects, what) || what == "" && (verb == "delete" || target != "")
}

// leads stand before what is told of a contract, and say nothing.
var leads = []string{"please ", "sorry, ", "the contract ", "our contract ", "this contract ", "contract ", "the term ", "it ", "it's ", "it’s ",
	"this ", "that ", "is ", "was ", "has ", "der vertrag ", "er ", "das ist ", "le contrat ", "il ", "el contrato ", "het contract "}

func withoutLeads(s string) string {
	for again := true; again; {
		again = false
		for _, lead := range leads {
			if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
				s, again = strings.TrimSpace(s[len(lead):]), true
			}
		}
	}
	return s
}
