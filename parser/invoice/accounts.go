package invoice

import (
	"strings"
	"unicode"

	"duly/parser/renewal"
	"duly/parser/vocab"
)

// longestIBAN is how many groups of four an IBAN has at the most.
const longestIBAN = 9

// Accounts are the bank accounts that a text names, IBANs whose check digits are right, without
// blanks and each once. Linear in the text, of which it reads the beginning.
func Accounts(text string) []string {
	if len(text) > renewal.MaxText {
		text = text[:renewal.MaxText]
	}
	var out []string
	seen := map[string]bool{}
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:()<>\"“”", r) })
	for i, w := range words {
		if len(w) < 4 || ibanLengths[compact(w[:2])] == 0 || w[2] < '0' || w[2] > '9' {
			continue
		}
		number := ""
		for _, part := range words[i:min(len(words), i+longestIBAN)] {
			if number += strings.TrimRight(part, "."); len(number) > 40 {
				break
			}
			if ValidIBAN(number) {
				if number = compact(number); !seen[number] {
					seen[number] = true
					out = append(out, number)
				}
				break
			}
		}
	}
	return out
}

// saysAccount names a bank account, saysAnother that there is another one now, and asksAccount
// for one, which a vendor may do.
var (
	saysAccount = vocab.Beginnings(`bank detail|bank account|banking detail|banking information|bank information|banking coordinates|account detail|account number|new account|sort code|wire instruction|wiring instruction|payment detail|payment instruction|remittance detail|remittance instruction|iban|
bankverbindung|bankkonto|kontoverbindung|kontonummer|bankdaten|neues konto|coordonnees bancaires|compte bancaire|rib |datos bancarios|cuenta bancaria|numero de cuenta|bankgegevens|bankrekening|rekeningnummer|coordinate bancarie|conto bancario|conto corrente|dados bancarios|conta bancaria`)
	saysAnother = vocab.Beginnings(`chang|new |updat|switched|moved|replac|no longer|from now on|henceforth|different|geandert|andert|andern|anderung|neue|ab sofort|kunftig|gewechselt|nouve|change|modifi|desormais|dorenavant|nuev|cambi|actualiz|a partir de ahora|gewijzig|wijzig|nieuw|voortaan|nuov|modific|d ora in poi|novo|nova|alter|mudou|mudanca`)
	asksAccount = vocab.Beginnings(`your bank|your account|your iban|your new|your payment|ihre bank|ihr konto|ihre iban|ihre konto|votre banque|votre compte|vos coordonnees|su cuenta|sus datos|uw bank|uw rekening|il tuo conto|il suo conto|le sue coordinate|log in|sign in|login|password`)
)

// AnotherAccount says whether a text tells that its writer has another bank account than before.
func AnotherAccount(text string) bool {
	for _, s := range renewal.Clauses(text[:min(len(text), renewal.MaxText)]) {
		if saysAccount.In(s.Flat) && saysAnother.In(s.Flat) && !asksAccount.In(s.Flat) {
			return true
		}
	}
	return false
}
