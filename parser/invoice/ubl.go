package invoice

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/value"
)

// readUBL reads a UBL 2 invoice or credit note. An <Invoice> of another dialect has
// neither supplier nor total and is none.
func readUBL(r *node) []Invoice {
	totals := r.at("LegalMonetaryTotal")
	seller := r.at("AccountingSupplierParty/Party")
	if totals == nil && seller == nil {
		return nil
	}
	inv := Invoice{
		Kind:             kindOfCode(r.value("InvoiceTypeCode", "CreditNoteTypeCode")),
		Number:           r.value("ID"),
		IssueDate:        xmlDay(r.value("IssueDate")),
		DueDate:          xmlDay(r.value("DueDate", "PaymentMeans/PaymentDueDate", "PaymentTerms/PaymentDueDate")),
		Currency:         r.value("DocumentCurrencyCode"),
		PONumber:         r.value("OrderReference/ID"),
		ContractNumber:   r.value("ContractDocumentReference/ID"),
		PrecedingInvoice: r.value("BillingReference/InvoiceDocumentReference/ID", "BillingReference/CreditNoteDocumentReference/ID"),
		PeriodStart:      xmlDay(r.value("InvoicePeriod/StartDate")),
		PeriodEnd:        xmlDay(r.value("InvoicePeriod/EndDate")),
		Net:              xmlAmount(totals.value("TaxExclusiveAmount", "LineExtensionAmount")),
		Gross:            xmlAmount(totals.value("TaxInclusiveAmount")),
		Payable:          xmlAmount(totals.value("PayableAmount")),
		IBAN:             ibanOf(r.value("PaymentMeans/PayeeFinancialAccount/ID")),
		BIC: r.value("PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID",
			"PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution/ID"),
	}
	if strings.HasSuffix(r.name, "CreditNote") {
		inv.Kind = "credit_note"
	}
	if inv.Kind == "" {
		return nil
	}
	if inv.Currency == "" {
		inv.Currency = totals.at("PayableAmount").attr("currencyID")
	}
	inv.Tax = ublTax(r, inv.Currency)
	inv.SellerName, inv.SellerVAT, inv.SellerTaxID = ublParty(seller)
	inv.SellerAddress, inv.SellerCountry = ublAddress(seller)
	inv.BuyerName, inv.BuyerVAT, _ = ublParty(r.at("AccountingCustomerParty/Party"))
	inv.CustomerNumber = r.value("AccountingCustomerParty/SupplierAssignedAccountID")
	if id := r.at("AccountingCustomerParty/Party/PartyIdentification/ID"); id != nil && id.attr("schemeID") == "" && inv.CustomerNumber == "" && !ValidVATID(id.text) {
		inv.CustomerNumber = id.text
	}
	for _, name := range []string{"InvoiceLine", "CreditNoteLine"} {
		for _, l := range r.all(name) {
			inv.Lines = append(inv.Lines, ublLine(l))
		}
	}
	return []Invoice{inv}
}

// ublTax takes the tax total in the invoice's currency: a second one in the seller's
// accounting currency may stand first.
func ublTax(r *node, currency string) decimal.NullDecimal {
	var first decimal.NullDecimal
	for _, t := range r.all("TaxTotal/TaxAmount") {
		a := xmlAmount(t.text)
		if c := t.attr("currencyID"); c == "" || c == currency {
			return a
		}
		if !first.Valid {
			first = a
		}
	}
	return first
}

func ublParty(p *node) (name, vat, taxID string) {
	name = value.OneLine(p.value("PartyLegalEntity/RegistrationName", "PartyName/Name"))
	if name == "" {
		name = value.OneLine(p.value("Person/FirstName") + " " + p.value("Person/FamilyName"))
	}
	for _, s := range p.all("PartyTaxScheme") {
		id, scheme := s.value("CompanyID"), strings.ToUpper(s.value("TaxScheme/ID"))
		switch {
		case id == "":
		case vat == "" && (scheme == "VAT" || scheme == "GST" || scheme != "TAX" && ValidVATID(id)):
			vat = id
		case taxID == "":
			taxID = id
		}
	}
	return name, vat, taxID
}

func ublLine(l *node) Line {
	qty := l.at("InvoicedQuantity")
	if qty == nil {
		qty = l.at("CreditedQuantity")
	}
	line := Line{
		Name:      value.OneLine(l.value("Item/Name", "Item/Description")),
		Unit:      qty.attr("unitCode"),
		UnitPrice: xmlAmount(l.value("Price/PriceAmount")),
		Net:       xmlAmount(l.value("LineExtensionAmount")),
		VATRate:   xmlAmount(l.value("Item/ClassifiedTaxCategory/Percent", "TaxTotal/TaxSubtotal/TaxCategory/Percent")),
	}
	if qty != nil {
		line.Qty = xmlAmount(qty.text)
	}
	return line
}
