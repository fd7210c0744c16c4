package invoice

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/value"
)

// readFatturaPA reads every body of a FatturaPA; header parties are common to all.
func readFatturaPA(r *node) []Invoice {
	head := r.at("FatturaElettronicaHeader")
	var common Invoice
	common.SellerName, common.SellerVAT, common.SellerTaxID = fatturaParty(head.at("CedentePrestatore"))
	common.SellerAddress, common.SellerCountry = fatturaAddress(head.at("CedentePrestatore"))
	common.BuyerName, common.BuyerVAT, _ = fatturaParty(head.at("CessionarioCommittente"))
	var out []Invoice
	for _, body := range r.all("FatturaElettronicaBody") {
		out = append(out, fatturaBody(common, body))
	}
	return out
}

func fatturaBody(inv Invoice, body *node) Invoice {
	general := body.at("DatiGenerali/DatiGeneraliDocumento")
	inv.Kind = "invoice"
	if t := general.value("TipoDocumento"); t == "TD04" || t == "TD08" {
		inv.Kind = "credit_note"
	}
	inv.Number = general.value("Numero")
	inv.IssueDate = xmlDay(general.value("Data"))
	inv.Currency = general.value("Divisa")
	inv.PONumber = body.value("DatiGenerali/DatiOrdineAcquisto/IdDocumento")
	inv.ContractNumber = body.value("DatiGenerali/DatiContratto/IdDocumento")
	inv.PrecedingInvoice = body.value("DatiGenerali/DatiFattureCollegate/IdDocumento")
	inv.Gross = xmlAmount(general.value("ImportoTotaleDocumento"))
	for _, s := range body.all("DatiBeniServizi/DatiRiepilogo") {
		inv.Net = sumOf(inv.Net, xmlAmount(s.value("ImponibileImporto")))
		inv.Tax = sumOf(inv.Tax, xmlAmount(s.value("Imposta")))
	}
	for _, p := range body.all("DatiPagamento/DettaglioPagamento") {
		fatturaPayment(&inv, p)
	}
	// The total is optional in this dialect; then the summary's own sums are the total.
	if !inv.Gross.Valid && inv.Net.Valid && inv.Tax.Valid {
		inv.Gross = sumOf(inv.Net, inv.Tax)
	}
	if !inv.Payable.Valid {
		inv.Payable = inv.Gross
	}
	fatturaLines(&inv, body)
	return inv
}

func fatturaPayment(inv *Invoice, p *node) {
	inv.Payable = sumOf(inv.Payable, xmlAmount(p.value("ImportoPagamento")))
	if d := xmlDay(p.value("DataScadenzaPagamento")); inv.DueDate.IsZero() || !d.IsZero() && d.Before(inv.DueDate) {
		inv.DueDate = d
	}
	if inv.IBAN == "" {
		inv.IBAN, inv.BIC = ibanOf(p.value("IBAN")), p.value("BIC")
	}
}

func fatturaLines(inv *Invoice, body *node) {
	for _, l := range body.all("DatiBeniServizi/DettaglioLinee") {
		inv.Lines = append(inv.Lines, Line{
			Name:      value.OneLine(l.value("Descrizione")),
			Qty:       xmlAmount(l.value("Quantita")),
			Unit:      l.value("UnitaMisura"),
			UnitPrice: xmlAmount(l.value("PrezzoUnitario")),
			Net:       xmlAmount(l.value("PrezzoTotale")),
			VATRate:   xmlAmount(l.value("AliquotaIVA")),
		})
		if d := xmlDay(l.value("DataInizioPeriodo")); inv.PeriodStart.IsZero() || !d.IsZero() && d.Before(inv.PeriodStart) {
			inv.PeriodStart = d
		}
		if d := xmlDay(l.value("DataFinePeriodo")); d.After(inv.PeriodEnd) && !d.IsZero() {
			inv.PeriodEnd = d
		}
	}
	// The simplified invoice states gross amounts with the tax in them.
	for _, s := range body.all("DatiBeniServizi") {
		gross := xmlAmount(s.value("Importo"))
		if !gross.Valid {
			continue
		}
		tax := xmlAmount(s.value("DatiIVA/Imposta"))
		inv.Gross, inv.Tax = sumOf(inv.Gross, gross), sumOf(inv.Tax, tax)
		inv.Net = decimal.NewNullDecimal(inv.Gross.Decimal.Sub(inv.Tax.Decimal))
		inv.Payable = inv.Gross
		inv.Lines = append(inv.Lines, Line{Name: value.OneLine(s.value("Descrizione")), Net: decimal.NewNullDecimal(gross.Decimal.Sub(tax.Decimal))})
	}
}

// fatturaParty reads a party of the full form (DatiAnagrafici) or the simplified one.
func fatturaParty(p *node) (name, vat, taxID string) {
	d := p
	for _, wrap := range []string{"DatiAnagrafici", "IdentificativiFiscali"} {
		if p.at(wrap) != nil {
			d = p.at(wrap)
			break
		}
	}
	names := d.at("Anagrafica")
	if names == nil {
		names = p
		if a := p.at("AltriDatiIdentificativi"); a != nil {
			names = a
		}
	}
	name = value.OneLine(names.value("Denominazione"))
	if name == "" {
		name = value.OneLine(names.value("Nome") + " " + names.value("Cognome"))
	}
	id := d.at("IdFiscaleIVA")
	if id == nil {
		id = p.at("IdFiscaleIVA")
	}
	if code := id.value("IdCodice"); code != "" {
		vat = strings.ToUpper(id.value("IdPaese")) + code
	}
	return name, vat, d.value("CodiceFiscale")
}
