package invoice

import (
	"strings"
	"sync"

	"duly/parser/vocab"
)

// titles are what documents call themselves, folded, by kind. Longer ones go first.
var titles = sync.OnceValue(func() map[string]title { return titleTable(titleLists) })

var titleLists = map[string]string{
	"invoice": `invoice|statement invoice|invoice statement|invoice and statement|statement of fees|fee statement|statement of charges|memorandum of fees|note of fees|professional fee note|billing statement|billing invoice|request for payment|payment request|debit memo|premium notice|dues notice|dues invoice|account rendered|bill of costs|utility bill|phone bill|telephone bill|gas bill|rent invoice|tuition invoice|
verbrauchsabrechnung|jahresverbrauchsabrechnung|stromabrechnung|gasabrechnung|wasserabrechnung|gebuhrenbescheid|gebuhrenrechnung|kostenbescheid|kostenrechnung|honorarabrechnung|belastungsanzeige|lastschriftnote|
appel de fonds|appel de charges|avis des sommes a payer|avis de sommes a payer|memoire d honoraires|etat de frais|releve d honoraires|minuta de honorarios|nota de cargo|avviso di parcella|nota di addebito|nota de debito|conta de luz|contributienota|contributiefactuur|abonnementsnota|legesnota|debetnota|kontingentopkraevning|opkraevning|medlemsavgift|service invoice|subscription invoice|renewal invoice|recurring invoice|premium invoice|fee invoice|fee note|debit note|monthly bill|final bill|electricity bill|water bill|tax invoice|vat invoice|commercial invoice|sales invoice|final invoice|bill|invoice receipt|retail invoice|retail invoices bill|self billed invoice|e invoice|advance invoice|rechnung|beitragsrechnung|schlussrechnung|
abschlagsrechnung|teilrechnung|jahresrechnung|monatsrechnung|handelsrechnung|sammelrechnung|honorarnote|honorarrechnung|kostennote|vorschreibung|pramienvorschreibung|liquidation|beitragsbescheid|facture|facture d acompte|note d honoraires|factura|factura simplificada|factuur|verzamelfactuur|fattura|parcella|fattura elettronica|
bolletta|fattura immediata|fattura differita|fattura accompagnatoria|fattura di vendita|fattura commerciale|fattura di cortesia|notula|factura electronica|factura de venta|factura de electricidad|factura de luz|factura de honorarios|facture de loyer|facture de solde|facture d electricite|facture mensuelle|facture acquittee|note de frais et honoraires|avis d echeance|appel de loyer|appel de cotisation|energienota|jaarnota|termijnnota|eindafrekening|waternota|premienota|verkoopnota|fatura|fatura recibo|fatura simplificada|nota de honorarios|faktura|faktura vat|faktura danovy doklad|danovy doklad|faktura koncowa|faktura zaliczkowa|rachunek|elrakning|rakning|fakturakopi|fakturaen|lasku|nota fiscal de servicos eletronica|regning|nota fiscal|szamla|elektronikus szamla|szamla masolat|egyszerusitett szamla|factura fiscala|factura proforma fiscala|saskaita|saskaita faktura|pvm saskaita faktura|rekins|pavadzime rekins|arve|muugiarve|racun|faktura racun|racun otpremnica|predplacilni racun|e fatura|e arsiv fatura|satıs faturası|τιμολογιο|τιμολογιο παροχης υπηρεσιων|τιμολογιο πωλησης`,
	"credit_note":   `credit note|credit memo|credit memorandum|credit invoice|adjustment note|gutschrift|avoir|facture d avoir|note de credit|nota de credito|nota de abono|factura de abono|abono|creditnota|creditfactuur|nota di credito|kreditnota|kreditfaktura|kreditnote|hyvityslasku|stornorechnung|storno|stornoszamla|jovairo szamla|factura storno|nota de creditare|kreditine saskaita|kreditrekins|kreeditarve|odobrenje|dobropis|storno racun|iade faturası|πιστωτικο τιμολογιο`,
	"corrected":     `corrected invoice|revised invoice|replacement invoice|amended invoice|reissued invoice|corrective invoice|corrected tax invoice|revised tax invoice|amended tax invoice|corrected vat invoice|corrected sales invoice|invoice correction|invoice corrected|invoice amended|invoice revised|invoice replacement|invoice reissued|tax invoice corrected|tax invoice revised|tax invoice amended|rechnung korrektur|rechnung korrigiert|rechnung berichtigt|rechnung berichtigung|rechnungsberichtigung|berichtigte rechnung|geanderte rechnung|ersatzrechnung|facture corrigee|facture corrective|facture rectifiee|facture modifiee|facture de remplacement|factura corregida|factura sustitutiva|factura modificada|fattura corretta|fattura sostitutiva|fattura di rettifica|gewijzigde factuur|correctiefactuur|vervangende factuur|factuur correctie|fatura corrigida|fatura retificativa|fatura de substituicao|korrigerad faktura|korrigeret faktura|opravny danovy doklad|rechnungskorrektur|korrekturrechnung|korrigierte rechnung|facture rectificative|factura rectificativa|fattura rettificativa|gecorrigeerde factuur|faktura korygujaca`,
	"receipt":       `receipt|payment receipt|sales receipt|order receipt|official receipt|cash receipt|quittung|zahlungsbestatigung|zahlungsbeleg|kassenbon|kassenbeleg|recu|recu de paiement|ticket de caisse|documento commerciale|paragon fiskalny|recibo|recibo de pago|kwitantie|betaalbewijs|kassabon|ricevuta|scontrino|kvitto|kvittering|kuitti|invoice payment confirmation|payment confirmation|nyugta|bon fiscal|chitanta|kvitas|kasos kvitas|kviitung|tsekk|blagajnicki racun|αποδειξη|αποδειξη λιανικης`,
	"quote":         `quote|quotation|sales quotation|estimate|cost estimate|proposal|offer|price quote|pro forma|proforma|pro forma invoice|invoice pro forma|rechnung pro forma|rechnung proforma|fattura pro forma|factura pro forma|factuur pro forma|proforma invoice|angebot|kostenvoranschlag|offerte|proformarechnung|devis|facture proforma|facture pro forma|proposition commerciale|presupuesto|cotizacion|factura proforma|oferta|preventivo|fattura proforma|proforma factuur|orcamento|offert|tilbud|prisforslag|tarjous|arajanlat|dijbekero|oferta de pret|factura proforma|ponuda|predracun|pasiulymas|komercinis pasiulymas|isankstine saskaita|piedavajums|hinnapakkumine|ettemaksuarve|teklif|fiyat teklifi|proforma fatura|προσφορα|προτιμολογιο|wycena|nabidka|cenova nabidka|cenova ponuka`,
	"order":         `purchase order|order|order confirmation|sales order|order response|order change|order acknowledgement|order acknowledgment|work order|bestellung|auftragsbestatigung|bestellbestatigung|auftrag|bon de commande|confirmation de commande|accuse de reception de commande|pedido|orden de compra|confirmacion de pedido|bestelling|inkooporder|orderbevestiging|bestelbon|ordine|ordine di acquisto|conferma d ordine|conferma ordine|orderbekraftelse|inkopsorder|ordrebekraeftelse|ordrebekreftelse|bestallning|tilausvahvistus|megrendeles|visszaigazolas|rendeles visszaigazolas|comanda|confirmare comanda|narudzbenica|narocilo|potvrda narudzbe|potrditev narocila|uzsakymas|uzsakymo patvirtinimas|pasutijums|tellimus|tellimuse kinnitus|siparis|siparis onayı|παραγγελια|zamowienie|potwierdzenie zamowienia|objednavka|potvrzeni objednavky|potvrdenie objednavky`,
	"delivery_note": `delivery note|packing slip|packing list|despatch advice|dispatch note|goods received note|lieferschein|warenbegleitschein|bon de livraison|bordereau de livraison|albaran|albaran de entrega|nota de entrega|pakbon|leverbon|vrachtbrief|documento di trasporto|bolla di consegna|ddt|foljesedel|folgeseddel|guia de remessa|waybill|bill of lading|szallitolevel|aviz de insotire|aviz de insotire a marfii|otpremnica|dobavnica|vaztarastis|saateleht|irsaliye|sevk irsaliyesi|δελτιο αποστολης|dodaci list|dokument wz|list przewozowy|lahete`,
	"statement":     `statement|account statement|statement of account|customer statement|monthly statement|kontoauszug|saldenbestatigung|offene posten|offene postenliste|releve de compte|releve|estado de cuenta|extracto|extracto de cuenta|rekeningoverzicht|rekeningafschrift|openstaande posten|estratto conto|kontoutdrag|kontoudtog|aged receivables|egyenlegkozlo|extras de cont|izvod otvorenih stavki|saskaitos israsas|konto valjavote|hesap ekstresi|cari hesap ekstresi|zestawienie platnosci|potwierdzenie salda|vypis z uctu|tiliote`,
	"reminder":      `payment reminder|erinnerung|recordatorio|promemoria|lembrete|reminder|friendly reminder|second reminder|final reminder|first reminder|overdue notice|past due notice|final notice|dunning letter|dunning notice|final demand|demand for payment|mahnung|erste mahnung|zweite mahnung|letzte mahnung|zahlungserinnerung|zahlungsaufforderung|mahnbescheid|rappel|lettre de relance|relance|rappel de paiement|mise en demeure|recordatorio de pago|reclamacion de pago|aviso de impago|betalingsherinnering|herinnering|aanmaning|sollecito|sollecito di pagamento|secondo sollecito|betalningspaminnelse|paminnelse|inkassokrav|rykker|betalingspaminnelse|purring|maksumuistutus|fizetesi felszolitas|fizetesi emlekezteto|somatie de plata|somatie|opomena|opomena pred tuzbu|opomin|priminimas|atgadinajums|meeldetuletus|odeme hatırlatma|υπενθυμιση|upominka|upomienka|wezwanie do zaplaty|przypomnienie o platnosci|ponaglenie|karhukirje|maksukehotus`,
	"remittance":    `avis uber zahlung|payment scheduled|scheduled payment|payment initiated|remittance advice|remittance|payment advice|payment notification|zahlungsavis|avis de paiement|avis de virement|aviso de pago|betaalspecificatie|betalingsadvies|avviso di pagamento|distinta di pagamento|betalningsavi`,
	"record": `expense report|expense claim|expense statement|travel expense report|travel expenses|timesheet|time sheet|payslip|pay slip|pay stub|salary slip|earnings statement|wage slip|tax return|vat return|gst return|tax assessment|tax assessment notice|price list|pricelist|rate card|budget|purchase requisition|requisition|
request for quotation|return merchandise authorization|return authorization|return slip|policy schedule|insurance certificate|certificate of insurance|certificate of license|license certificate|licence certificate|booking confirmation|reservation confirmation|transfer confirmation|payment order|bank statement|trial balance|balance sheet|
aged payables|aged payables detail|aged payables summary|accounts payable aging|asset register|stock valuation|boarding pass|warranty certificate|certificate of origin|single administrative document|customs declaration|import declaration|refund policy|project plan|tender|change of address|
reisekostenabrechnung|spesenabrechnung|lohnabrechnung|gehaltsabrechnung|entgeltabrechnung|verdienstabrechnung|gehaltsnachweis|stundenzettel|stundennachweis|arbeitszeitnachweis|steuerbescheid|umsatzsteuervoranmeldung|preisliste|preisblatt|haushaltsplan|wirtschaftsplan|bedarfsanforderung|bestellanforderung|retourenschein|rucksendeschein|
versicherungsschein|versicherungspolice|buchungsbestatigung|reservierungsbestatigung|uberweisungsbestatigung|uberweisungsauftrag|garantieurkunde|garantieschein|zollanmeldung|wareneingangsschein|inventarliste|anlagenverzeichnis|
note de frais|feuille de temps|bulletin de paie|bulletin de salaire|fiche de paie|liste de prix|grille tarifaire|tarifs|avis d imposition|avis d operation|avis de taxe fonciere|demande d achat|bon de retour|conditions particulieres|attestation d assurance|confirmation de reservation|ordre de virement|certificat de garantie|
nota de gastos|informe de gastos|hoja de gastos|nomina|recibo de nomina|recibo de salario|parte de horas|lista de precios|tarifa de precios|solicitud de compra|confirmacion de reserva|comprobante de transferencia|justificante de transferencia|poliza de seguro|condiciones particulares|
nota spese|busta paga|cedolino paga|listino prezzi|listino|richiesta di acquisto|conferma di prenotazione|conferma prenotazione|ricevuta di bonifico|contabile di bonifico|condizioni particolari di polizza|polizza|declaratie|declaratieformulier|loonstrook|salarisstrook|salarisspecificatie|urenstaat|prijslijst|tarieven|inkoopaanvraag|
boekingsbevestiging|reserveringsbevestiging|polisblad|retourformulier|relatorio de despesas|nota de despesas|recibo de vencimento|folha de horas|tabela de precos|solicitacao de compra|requisicao de compra|confirmacao de reserva|comprovativo de transferencia|comprovante de transferencia|apolice de seguro`,
	"terms": `terms and conditions|general terms and conditions|general terms|terms of service|terms of use|master services agreement|service agreement|services agreement|license agreement|licence agreement|agreement|data processing agreement|allgemeine geschaftsbedingungen|agb|nutzungsbedingungen|vertrag|dienstleistungsvertrag|conditions generales|conditions generales de vente|contrat|contrat de service|condiciones generales|contrato|algemene voorwaarden|overeenkomst|condizioni generali|contratto`,
}

// noticeWords are a demand behind an ordinal only: "Ultimo avviso", "second notice".
var noticeWords = vocab.Of("notice warning call avviso aviso avis avertissement aufforderung warnung mitteilung waarschuwing bericht varning advarsel varsel aviza zawiadomienie upomnienie vyzva")

// title is a kind and how much a document of that name is one: names that invoices carry
// too, as labels, count less.
type title struct {
	kind   string
	points int
}

// bills says whether a title is that of an invoice or of what corrects one.
func (t title) bills() bool {
	return t.kind == "invoice" && t.points >= 9 || t.kind == "credit_note" || t.kind == "corrected"
}

const maxTitleWords = 5

func titleTable(kinds map[string]string) map[string]title {
	m := map[string]title{}
	for kind, list := range kinds {
		for _, t := range strings.Split(strings.ReplaceAll(list, "\n", ""), "|") {
			points := 10
			switch kind {
			case "invoice":
				if strings.Contains(t, "statement") {
					points = 14 // "Billing statement": its labels call it a statement
				} else {
					points = 9
				}
			case "order", "terms":
				points = 8
			case "reminder", "remittance":
				points = 14
			case "quote", "statement", "delivery_note", "credit_note", "corrected", "record":
				points = 12
			}
			m[strings.ReplaceAll(t, " ", "")] = title{kind, points}
		}
	}
	for _, t := range unpaidTitles {
		for how := range strings.SplitSeq(t[0], "|") {
			for what := range strings.SplitSeq(t[1], "|") {
				m[strings.ReplaceAll(how+what, " ", "")] = title{"reminder", 14}
			}
		}
	}
	return m
}

// unpaidTitles name an invoice by what it lacks: each word of the one list before each of the other.
var unpaidTitles = [][2]string{
	{"overdue|unpaid|outstanding|late|missed|past due", "invoice|invoices|bill|bills|payment|payments|balance|account|accounts"}, {"open", "invoices"}, {"invoice|invoices|bill|payment", "overdue|past due|outstanding|unpaid"},
	{"offene|offener|unbezahlte|uberfallige|ausstehende|ruckstandige", "rechnung|rechnungen|zahlung|forderung|forderungen|posten"},
	{"facture|factures|echeance", "impayee|impayees|en retard|echue|echues|non reglee"}, {"factura|facturas|recibo|pago", "impagada|impagado|impagadas|pendiente|pendientes|vencida|vencido|vencidas"},
	{"fattura|fatture", "insoluta|insolute|scaduta|scadute|non pagata|non pagate"}, {"openstaande|onbetaalde|vervallen", "factuur|facturen|betaling"},
	{"obetald|obetalda|forfallen|forfallna", "faktura|fakturor"}, {"ubetalt|ubetalte|forfalden|forfalne", "faktura|fakturaer"},
	{"fatura|faturas", "em atraso|vencida|vencidas|por pagar|pendente"}, {"nieoplacona|zalegla|przeterminowana", "faktura"}, {"eraantynyt", "lasku"},
}

// leadWords stand before a title: "Your invoice", "Ihre Rechnung", "Copy of invoice".
var leadWords = vocab.Of(`your ihre ihr unsere votre su uw la le the vostra copy kopie duplicate original copia duplicata duplikat of new neue - – : * ** # re fwd fw aw wg subject betreff objet asunto oggetto onderwerp amne e-mail monthly your: online`)

// copyWords stand behind a title and say that the paper is a copy, or is none.
var copyWords = vocab.Of(`copy duplicate reprint original kopie kopia kopi kopio duplikat zweitschrift durchschrift zweitausfertigung ausfertigung duplicata duplicat copie
	copia duplicado duplicato duplikaat afschrift odpis opis`)
