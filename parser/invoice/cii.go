package invoice

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/value"
)

// ciiPaths are the element names that differ between ZUGFeRD 1 and the later versions.
type ciiPaths struct{ doc, tx, agreement, settlement, totals, line, lineAgreement, lineDelivery, lineSettlement, lineTotals string }

var (
	zugferd1 = ciiPaths{"HeaderExchangedDocument", "SpecifiedSupplyChainTradeTransaction",
		"ApplicableSupplyChainTradeAgreement", "ApplicableSupplyChainTradeSettlement",
		"SpecifiedTradeSettlementMonetarySummation", "IncludedSupplyChainTradeLineItem",
		"SpecifiedSupplyChainTradeAgreement", "SpecifiedSupplyChainTradeDelivery", "SpecifiedSupplyChainTradeSettlement",
		"SpecifiedTradeSettlementMonetarySummation"}
	cii16B = ciiPaths{"ExchangedDocument", "SupplyChainTradeTransaction",
		"ApplicableHeaderTradeAgreement", "ApplicableHeaderTradeSettlement",
		"SpecifiedTradeSettlementHeaderMonetarySummation", "IncludedSupplyChainTradeLineItem",
		"SpecifiedLineTradeAgreement", "SpecifiedLineTradeDelivery", "SpecifiedLineTradeSettlement",
		"SpecifiedTradeSettlementLineMonetarySummation"}
)

// readCII reads a Cross Industry Invoice: ZUGFeRD 1 (CrossIndustryDocument) and 2,
// Factur-X and XRechnung.
func readCII(r *node) []Invoice {
	p := cii16B
	if r.name == "CrossIndustryDocument" {
		p = zugferd1
	}
	doc, tx := r.at(p.doc), r.at(p.tx)
	agreement, settlement := tx.at(p.agreement), tx.at(p.settlement)
	totals := settlement.at(p.totals)
	inv := Invoice{
		Kind:             kindOfCode(doc.value("TypeCode")),
		Number:           doc.value("ID"),
		IssueDate:        xmlDay(doc.value("IssueDateTime/DateTimeString", "IssueDateTime/DateTime")),
		DueDate:          xmlDay(settlement.value("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString", "SpecifiedTradePaymentTerms/DueDateDateTime/DateTime")),
		Currency:         settlement.value("InvoiceCurrencyCode"),
		PONumber:         agreement.value("BuyerOrderReferencedDocument/IssuerAssignedID", "BuyerOrderReferencedDocument/ID"),
		ContractNumber:   agreement.value("ContractReferencedDocument/IssuerAssignedID", "ContractReferencedDocument/ID"),
		PrecedingInvoice: settlement.value("InvoiceReferencedDocument/IssuerAssignedID", "InvoiceReferencedDocument/ID"),
		PeriodStart:      xmlDay(settlement.value("BillingSpecifiedPeriod/StartDateTime/DateTimeString")),
		PeriodEnd:        xmlDay(settlement.value("BillingSpecifiedPeriod/EndDateTime/DateTimeString")),
		Net:              xmlAmount(totals.value("TaxBasisTotalAmount", "LineTotalAmount")),
		Gross:            xmlAmount(totals.value("GrandTotalAmount")),
		Payable:          xmlAmount(totals.value("DuePayableAmount")),
		IBAN: ibanOf(settlement.value("SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID",
			"SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID")),
		BIC: settlement.value("SpecifiedTradeSettlementPaymentMeans/PayeeSpecifiedCreditorFinancialInstitution/BICID"),
	}
	if inv.Kind == "" || totals == nil {
		return nil
	}
	if !inv.Payable.Valid {
		inv.Payable = inv.Gross
	}
	inv.Tax = ciiTax(totals, inv.Currency)
	inv.SellerName, inv.SellerVAT, inv.SellerTaxID = ciiParty(agreement.at("SellerTradeParty"))
	inv.SellerAddress, inv.SellerCountry = ciiAddress(agreement.at("SellerTradeParty"))
	inv.BuyerName, inv.BuyerVAT, _ = ciiParty(agreement.at("BuyerTradeParty"))
	inv.CustomerNumber = agreement.value("BuyerTradeParty/ID")
	for _, l := range tx.all(p.line) {
		if line, ok := ciiLine(l, p); ok {
			inv.Lines = append(inv.Lines, line)
		}
	}
	return []Invoice{inv}
}

func ciiTax(totals *node, currency string) decimal.NullDecimal {
	var first decimal.NullDecimal
	for _, t := range totals.all("TaxTotalAmount") {
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

func ciiParty(p *node) (name, vat, taxID string) {
	name = value.OneLine(p.value("Name", "SpecifiedLegalOrganization/TradingBusinessName", "DefinedTradeContact/PersonName"))
	for _, id := range p.all("SpecifiedTaxRegistration/ID") {
		switch {
		case id.text == "":
		case vat == "" && (id.attr("schemeID") == "VA" || id.attr("schemeID") == "" && ValidVATID(id.text)):
			vat = id.text
		case taxID == "":
			taxID = id.text
		}
	}
	return name, vat, taxID
}

// ciiLine reads a line item. A line without a product, and one that only groups others
// or comments on them, is none.
func ciiLine(l *node, p ciiPaths) (Line, bool) {
	qty := l.at(p.lineDelivery + "/BilledQuantity")
	line := Line{
		Name:      value.OneLine(l.value("SpecifiedTradeProduct/Name", "SpecifiedTradeProduct/Description")),
		Unit:      qty.attr("unitCode"),
		UnitPrice: xmlAmount(l.value(p.lineAgreement+"/NetPriceProductTradePrice/ChargeAmount", p.lineAgreement+"/GrossPriceProductTradePrice/ChargeAmount")),
		Net: xmlAmount(l.value(p.lineSettlement+"/"+p.lineTotals+"/LineTotalAmount",
			p.lineSettlement+"/SpecifiedTradeSettlementMonetarySummation/LineTotalAmount")),
		VATRate: xmlAmount(l.value(p.lineSettlement+"/ApplicableTradeTax/RateApplicablePercent", p.lineSettlement+"/ApplicableTradeTax/ApplicablePercent")),
	}
	if qty != nil {
		line.Qty = xmlAmount(qty.text)
	}
	reason := strings.ToUpper(l.value("AssociatedDocumentLineDocument/LineStatusReasonCode"))
	return line, (line.Name != "" || line.Net.Valid) && reason != "GROUP" && reason != "INFORMATION"
}
