package renewal

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// Price is what a term costs from its renewal on, as the text tells it.
type Price struct {
	Amount   decimal.Decimal
	Currency string          // ISO 4217; "" tells that no price is known
	Months   int             // how long the amount pays for; 0 is not said
	Gross    bool            // said to include tax
	Before   decimal.Decimal // what it cost until then, in the same currency and rhythm; zero where that is not said
}

var (
	saysCharged = vocab.Beginnings(`will be charged|we will charge|will charge|will be billed|will be invoiced|renewal price|renewal fee|renewal amount|renewal cost|renewal charge|new price|new annual|yearly fee|yearly charge|monthly fee|jahresgebuhr|jahrliche gebuhr|redevance annuelle|cuota anual|canone annuo|jaarlijkse vergoeding|next payment|next charge|annual fee|annual charge|
subscription fee|subscription price|price will be|price is|wird abgebucht|buchen wir|abgebucht|in rechnung|jahrespreis|neuer preis|neue preis|preis betragt|sera preleve|sera debite|sera facture|nouveau tarif|tarif sera|
se cobrara|precio de renovacion|nuevo precio|wordt afgeschreven|nieuwe prijs|prijs wordt|sara addebitat|nuovo prezzo`)
	// saysMoved tell that a price becomes another: "the price goes up from 99 to 119".
	saysMoved = vocab.Beginnings(`price will increase|price increases|price will rise|price rises|price will go up|price goes up|price is going up|price will change|price changes|increase from|increases from|increasing from|
increased from|rise by|rises by|goes up by|go up by|going up by|increase by|increases by|increased by|raised by|raised to|increased to|adjusted to|goes up to|go up to|steigt um|erhoht sich um|angehoben|augmente de|sube un|stijgt met|aumenta del|rise from|rises from|rising from|goes up from|go up from|going up from|change from|changes from|changing from|moves from|raised from|raising the price|raise the price|increase to|increases to|rise to|rises to|
preis von|preise von|beitrag von|gebuhr von|entgelt von|beitrags|den beitrag|den preis|preis steigt|beitrag steigt|erhoht sich von|erhoht sich auf|steigt von|steigt auf|von bisher|preisanpassung|
tarif passe|prix passe|passe de|passera de|augmente de|augmentera|prijs stijgt|stijgt van|prijs gaat|verhoogd van|precio pasa|pasara de|pasa de|sube de|aumenta da|passa da|passera da`)
	// otherCharges are sums that are no price of the term.
	otherCharges = vocab.Beginnings(`late|penalt|liabilit|liable|deposit|set up|setup|interest|reminder fee|damages|refund|save|saving|discount|credit|per user|per seat|per licen|per device|haftung|mahn|rabatt|pro nutzer|je nutzer|par utilisateur|per gebruiker|remise`)
	saysGross    = vocab.Beginnings(`including vat|incl vat|inclusive of|including tax|incl tax|inkl|einschliesslich|ttc|tax included|vat included|iva incluid|inclusief btw|incl btw|iva inclusa`)
)

// readPrice reads the price that a clause about a renewal or the next charge names. Where it
// names two, "from 100 to 120", the last one counts; three or more tell nothing.
func readPrice(s Clause, t *Terms) {
	if t.Price.Currency != "" || !strings.ContainsAny(s.text, "0123456789") || !SaysRenew.In(s.Flat) && !saysCharged.In(s.Flat) && !saysMoved.In(s.Flat) ||
		otherCharges.In(s.Flat) {
		return
	}
	sums, before := sumsIn(strings.Fields(s.text))
	if len(sums) == 0 || len(sums) > 2 || len(sums) == 2 && sums[0].Currency != sums[1].Currency {
		return
	}
	t.Price = sums[len(sums)-1]
	if before = append(before, sums[:len(sums)-1]...); len(before) == 1 && before[0].Currency == t.Price.Currency && before[0].Months == t.Price.Months {
		t.Price.Before = before[0].Amount
	}
	t.Price.Gross = saysGross.In(s.Flat)
}

// sumsIn finds the amounts that a currency stands beside, each with its rhythm or else the sentence's;
// before are those of an earlier time.
func sumsIn(words []string) (out, before []Price) {
	for i := 0; i < len(words); i++ {
		if !strings.ContainsAny(words[i], "0123456789") {
			continue
		}
		amount, currency, next := sumAt(words, i)
		if currency == "" || !amount.IsPositive() {
			continue
		}
		months := value.Rhythm(strings.Join(words[i:min(len(words), next+4)], " "))
		if months == 0 {
			months = value.Rhythm(strings.Join(words, " "))
		}
		p := Price{Amount: amount, Currency: currency, Months: months}
		if formerly(words[:i]) {
			before = append(before, p)
			continue
		}
		out = append(out, p)
		i = next - 1
	}
	return out, before
}

// formerly tells that words lead to what a term cost before: "(last year: $1,990.00)", "instead of 49 EUR".
func formerly(lead []string) bool {
	return oldPrices.In(value.Flatten(value.Words(strings.Join(lead[max(0, len(lead)-3):], " "))))
}

var oldPrices = vocab.Beginnings(`last year|last term|last time|previously|previous|prior year|was|were|formerly|instead of|rather than|up from|down from|old price|originally|currently|today|so far|
bisher|bislang|zuvor|vorher|statt|anstatt|anstelle|vorjahr|letztes jahr|alter preis|aktuell|derzeit|momentan|au lieu de|auparavant|precedemment|annee derniere|actuellement|ancien|
antes|anterior|anteriormente|en lugar de|actualmente|ano pasado|voorheen|eerder|in plaats van|vorig jaar|momenteel|huidige|invece di|precedente|attualmente|anno scorso`)

// sumAt reads the amount at a word, with blanks between its thousands and the currency on
// either side. next is the first word behind it.
func sumAt(words []string, i int) (amount decimal.Decimal, currency string, next int) {
	end := i + 1
	for end < len(words) && end < i+4 && isThousands(words[end]) {
		end++
	}
	figures := strings.Trim(strings.Join(words[i:end], " "), ".,;:()*")
	figures, _, _ = strings.Cut(figures, "/")
	for _, try := range []string{figures, beside(words, i-1) + " " + figures, figures + " " + beside(words, end)} {
		if amount, currency, ok := value.ParseMoney(try); ok && currency != "" {
			return amount, currency, end
		}
	}
	return decimal.Decimal{}, "", end
}

// beside is a word beside an amount, without what punctuation or rhythm clings to it.
func beside(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	w, _, _ := strings.Cut(words[i], "/")
	return strings.Trim(w, ".,;:()*")
}

// isThousands says whether a word can go on an amount: "400,00" behind "18".
func isThousands(w string) bool {
	w = strings.TrimRight(w, ".,;:)")
	return len(w) >= 3 && scan.AllDigits(w[:3]) && (len(w) == 3 || w[3] == ',' || w[3] == '.')
}
