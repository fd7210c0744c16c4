package renewal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// renewalVerbs say what becomes of the thing that is named before them.
	renewalVerbs = wordList(`renew renews renewed renewing expire expires expiring verlängert läuft renouvelle renouvellera expire expirera ends endet eindigt
		verlengd verloopt renovará renueva caduca vence rinnova rinnoverà scade`)
	// beforeVerb may stand between a thing and its verb.
	beforeVerb = wordList(`will shall is are be due to about set auto automatically soon now wird se si sich wordt automatisch automatiquement
		automáticamente automaticamente va s'est`)
	// leads come before the name of a thing that renews.
	leads = wordList(`your the our this ihr ihre ihrem ihres dein deine unser der die das votre vos notre le la uw je het de su tu sus el il suo`)
	// kinds are what renews of any vendor, and say nothing of which.
	kinds = wordList(`subscription subscriptions contract agreement plan licence license licences licenses membership service services term order policy account
		annual yearly monthly initial current existing next first following paid renewal product package maintenance software support
		vertrag abonnement abo lizenz mitgliedschaft tarif laufzeit paket dienst wartungsvertrag contrat licence offre forfait service contract
		abonnement licentie dienst suscripción contrato licencia servicio abbonamento contratto licenza trial testphase
		party parties customer client supplier provider licensor licensee subscriber vendor company order form schedule notice period`)
	// namers stand between a kind and the name: "subscription to Merlin Desk".
	namers = wordList(`to for of zu für à pour de voor op a para di per`)
	// productLabels stand before a name in a line of its own.
	productLabels = []string{"product", "product name", "plan", "service", "subscription", "licence", "license", "package", "renewal reminder", "renewal notice",
		"renewal of", "produkt", "tarif", "vertrag", "produit", "abonnement", "offre", "producto", "prodotto"}
)

func wordList(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// maxProduct is how long the name of a product may be, in runes.
const maxProduct = 60

// Renewing names what a renewal notice says renews or expires: "Orbit Business" of "your Orbit
// Business subscription renews on 4 May", or of a line "Product: Orbit Business". "" where it
// names no more than "your subscription". Linear in the text, of which it reads the beginning.
func Renewing(text string) string {
	if len(text) > MaxText {
		text = text[:MaxText]
	}
	labelled := ""
	for line := range strings.SplitSeq(text, "\n") {
		label, value, ok := strings.Cut(line, ":")
		if ok && len(label) < 30 && slices.Contains(productLabels, strings.ToLower(strings.TrimSpace(label))) && labelled == "" {
			labelled = product(strings.Fields(value))
		}
	}
	for _, sentence := range strings.FieldsFunc(strings.ReplaceAll(text, "\n", " "), func(r rune) bool { return strings.ContainsRune(",;:!?", r) }) {
		if name := renewingIn(strings.Fields(sentence)); name != "" {
			return name
		}
	}
	return labelled
}

// renewingIn names what renews in a clause: the words from the last lead to the verb.
func renewingIn(words []string) string {
	for at, w := range words {
		if !renewalVerbs[plainWord(w)] {
			continue
		}
		end := at
		for end > 0 && beforeVerb[plainWord(words[end-1])] {
			end--
		}
		for from := end - 1; from >= max(0, end-10); from-- {
			if strings.HasSuffix(words[from], ".") {
				break
			}
			if leads[plainWord(words[from])] {
				return product(words[from+1 : end])
			}
		}
	}
	return ""
}

// product is the name within the words of a thing: without its kind before or behind it, or what
// stands in quotes. "" where it names nothing.
func product(words []string) string {
	if name := inQuotes(strings.Join(words, " ")); name != "" {
		return name
	}
	for k := 1; k < len(words); k++ { // "(wren.example)", "for 12 users"
		if strings.HasPrefix(words[k], "(") || k > 1 && namers[plainWord(words[k])] && !kinds[plainWord(words[k-1])] {
			words = words[:k]
		}
	}
	for len(words) > 0 && (kinds[plainWord(words[0])] || len(words) > 1 && namers[plainWord(words[0])] && names(words[1])) {
		words = words[1:]
	}
	end := len(words)
	for end > 0 && kinds[plainWord(words[end-1])] {
		end--
	}
	if end > 0 && end < len(words) && plainWord(words[end]) == "plan" { // "Business plan" is how it is called
		end++
	}
	words = words[:end]
	name := strings.Trim(strings.Join(words, " "), ".,“”\"'")
	if !slices.ContainsFunc(words, names) || utf8.RuneCountInString(name) > maxProduct {
		return ""
	}
	return name
}

// names says whether a word may be a name: a capital letter, or a point within as a domain has it.
func names(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && !kinds[plainWord(w)] || strings.Contains(strings.Trim(w, "."), ".") && strings.ContainsFunc(w, unicode.IsLetter)
}

// inQuotes is what stands in quotes in a text.
func inQuotes(s string) string {
	for _, q := range []struct{ open, end string }{{"„", "“"}, {"“", "”"}, {"\"", "\""}, {"«", "»"}} {
		_, rest, ok := strings.Cut(s, q.open)
		name, _, closed := strings.Cut(rest, q.end)
		if ok && closed && name != "" && utf8.RuneCountInString(name) <= maxProduct {
			return strings.TrimSpace(name)
		}
	}
	return ""
}

func plainWord(w string) string { return strings.ToLower(strings.Trim(w, ".,()“”„\"'’")) }
