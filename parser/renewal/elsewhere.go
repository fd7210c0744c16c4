package renewal

import (
	"duly/parser/value"
	"duly/parser/vocab"
)

var (
	// otherThings stand right before the word for the renewal of what is no contract.
	otherThings = vocab.Beginnings(`warrant|guarantee|gewahrleist|garantie|deliver|liefer|livraison|entrega|consegna|levering|oplever|abnahme|deadline|milestone|completion|interest|frist |zahlungsfrist|lieferfrist|ausfuhrungsfrist|bauzeit|certificat|zertifikat|price list|prices|preisliste|password|passwort|token|session|backup|licence key|tariff|your data|our data|the data |data set|data feed|catalog|registration|trademarks |trade marks |patents |marks |permit|visa `)
	// keptUp is the cover or the security that one party keeps up for the other.
	keptUp = vocab.Beginnings(`letter of credit|letters of credit|standby credit|surety bond|performance bond|payment bond|bank guarantee|additional insured|named insured|certificate of insurance|certificates of insurance|its insurance|their insurance|
such insurance|required insurance|insurance required|insurance shall not|insurance may not|policy shall not|policies shall not|policy may not be cancel|policies may not be|insurance policies shall|policies of insurance shall|insurers shall|insurer shall|insurance coverage|bankburgschaft|garantie bancaire|aval bancario|fideiussione|bankgarantie`)
	// papers are contracts, also of such things.
	papers = vocab.Beginnings(`contract|vertrag|contrat|overeenkomst|agreement|plan |policy`)
	// certificates may have the name of a machine between.
	certificates = vocab.Beginnings(`certificat|zertifikat`)
	renewing     = vocab.Beginnings(`renew|verlanger|erneuer|renouvel|renov|rinnov|verleng|vernieuw`)
)

// renewsOther tells the renewal of something else than a contract: "certificates are renewed
// automatically every 60 days", "Seller shall renew its insurance".
func renewsOther(s Clause) bool {
	if keptUp.In(s.Flat) {
		return true
	}
	for i, w := range s.Words {
		if renewalStems.In(" "+w.Text+" ") || participles.In(" "+w.Text+" ") {
			before := value.Flatten(s.Words[max(0, i-4):i])
			return otherThings.In(before) && !papers.In(before) || certificates.In(value.Flatten(s.Words[max(0, i-8):i]))
		}
	}
	return false
}
