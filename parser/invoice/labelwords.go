package invoice

// labelTable holds the labels of the languages. Where two languages share a word the first
// one stands.
var labelTable = []labelRow{
	// English
	{fNumber, 3, "invoice№, invoice reference, tax invoice№, bill№, credit note№, credit memo№, document№, receipt№, inv№, invoice code, your invoice№, our " +
		"invoice№, vat invoice№, retail invoice№, statement№, proforma№, commercial invoice№, credit invoice№, debit note№, invoice / bill№, " +
		"voucher№, invoice no order no, folio no, billing№"},
	{fNumber, 1, "number, num, numero, nummer, nr, no, n, invoice, tax invoice, credit note, credit memo, receipt, booking№, transaction№, reference№, our " +
		"reference, document, bill, memo№, payment№, confirmation№, ticket№, e ticket№, trip№, ride№"},
	{fIssue, 3, "invoice date, date of invoice, date of issue, issue date, issued on, issued, invoiced on, date issued, bill date, billing date, tax date, " +
		"document date, invoice date tax point, date of tax point, receipt date, statement date, invoice issued, credit note date, date invoiced, " +
		"invoicedate, date of document, date and tax point, date tax point, tax point, billed on, invoice created, invoice issue date, date of " +
		"supply tax point"},
	{fIssue, 1, "date, dated, date paid, payment date, paid on, date of payment, transaction date"},
	{fDue, 3, "due date, payment due, payment due date, payable by, pay by, date due, due on, due by, payment due by, payment date due, please pay by, " +
		"amount due by, total due by, due, invoice due, invoice due date, pay before, payment deadline, amount due on, total amount due on, will " +
		"be charged on, autopay date, payment is due, autopay on, collection date, direct debit date, due for payment, payment due on, please pay " +
		"before, settle by, to be paid by"},
	{fPO, 3, "purchase order№, po№, p o№, purchase order, your order№, customer po№, customer order, customer order№, client order№, customer purchase order, your po№, po " +
		"reference, customer po, your order reference, your purchase order№, buyer order№, buyers order№, cust order№, po, client po, cust po, your po, your " +
		"purchase order, your ref po, order no yours"},
	{fPO, 1, "your reference, your ref, customer reference, customer ref, buyer reference, your order, client reference, client ref"},
	{fContract, 3, "contract№, contract, agreement№, subscription№, contract reference, contract ref"},
	{fPreceding, 3, "original invoice№, original invoice, preceding invoice№, preceding invoice, corrects invoice№, corrects invoice, replaces invoice№, replaces invoice, correction of invoice№, correction of invoice, related invoice, credited invoice№, applies " +
		"to invoice№, refers to invoice№, reference invoice№, for invoice№, invoice being credited"},
	{fNet, 3, "net amount, net total, total net, amount excl vat, total excl vat, total excl tax, total excluding vat, total excluding tax, total ex vat, " +
		"total ex tax, total before tax, total before vat, subtotal excl vat, net value, taxable amount, total net amount, subtotal excluding " +
		"tax, subtotal without tax, amount before tax, total excluding gst, total ex gst, total excl gst, net, total exclusive of vat, net " +
		"invoice amount, invoice net, taxable value, total taxable amount, goods total, total without vat, total amount excluding vat, total " +
		"without tax, net price, excl vat, ex vat, vat taxable amount, amount before gst, charges before vat, goods value, invoice subtotal, net " +
		"invoice total, net total ex vat, subtotal before tax, total exclusive, subtotal ex gst"},
	{fNet, 2, "subtotal, sub total, items total, charges, goods"},
	{fTax, 3, "gst included in total, vat included in total, tax included in total, includes gst of, includes vat of, including gst of, including vat of, total includes gst of, vat amount, tax amount, total vat, total tax, sales tax, vat total, tax total, vat, gst, hst, pst, tax, total gst, gst amount, igst, total " +
		"taxes, taxes, tax due, consumption tax, total tax amount, total vat amount, vat payable, gst total, estimated tax, tax collected, cgst, cgst25, cgst6, cgst9, cgst14, cgst20, sgst25, sgst6, sgst9, sgst14, sgst20, igst5, igst12, igst18, igst28, igst40, " +
		"sgst, utgst, of which vat, including vat of, qst, ipt, insurance premium tax, output vat, state tax, taxes fees, taxes and fees, vat " +
		"charged, vat content"},
	{fGross, 3, "grand total, invoice total, total invoice amount, invoice amount, total amount, total incl vat, total incl tax, total including vat, total " +
		"including tax, total inc vat, total inc tax, total inc gst, total incl gst, total including gst, gross amount, gross total, total gross, " +
		"total with vat, total with tax, order total, total invoice, total for this invoice, total charges, new charges, total new charges, total " +
		"charged, amount charged, total price, total payment, total amount incl vat, total amount including vat, amount incl vat, gross, total " +
		"value, total paid, amount incl tax, total for this bill, total of this invoice, credit total, total credit, total inclusive of vat, " +
		"total this invoice, charge total, incl vat, total due this invoice, amount charged to, invoice value, current charges, total current " +
		"charges, bill total, total amount charged, total bill amount, total inclusive, total invoice value, total fare, total cost"},
	{fGross, 2, "total, totals, amount, payment amount, paid, amount billed, total usd, total eur, total gbp, total aud, total cad, total inr, total chf"},
	{fPayable, 3, "amount due, due payable, residual, residual amount, total due, balance due, amount payable, total payable, total amount due, payable amount, " +
		"net payable, amount to pay, please pay, to be paid, amount outstanding, balance outstanding, outstanding balance, balance payable, pay " +
		"this amount, total amount payable, due amount, amount owing, total to pay, invoice balance, amount due for payment, balance, total " +
		"balance, balance if any, current balance, new balance, total outstanding, total owed, amount remaining, remaining balance, total balance " +
		"due, total now due, net due, amount now due, balance now due, now due, due now, outstanding"},
	{fPrepaid, 3, "previous balance, previous unpaid balance, unpaid balance, opening balance, balance forward, balance brought forward, amount paid, paid " +
		"amount, deposit, deposits, payments, payment received, payments received, less payments, prepaid, prepayment, prepaid amount, credits, " +
		"credit applied, applied balance, paid to date, last payment, last bill, last invoice, total previous balance, discount, total discount, " +
		"discounts, shipping, freight, delivery, handling, rounding, round off, unit price, price, rate, qty, quantity, amount saved, savings, " +
		"you saved, tip, credit limit, available credit, overdue amount, late fee, tax rate, vat rate, vat%, tax%, hours, capital, share capital, " +
		"cash discount, past due, previous amount due, prior balance, refund, refunded, line total, disc, cash, change, tendered, per month, " +
		"previous statement balance, total previous, past due balance, past due amount, balance past due"},
	{fPeriod, 3, "billing period, service period, invoice period, period, period covered, subscription period, usage period, coverage period, for the period, " +
		"for period, service dates, statement period, billing cycle, contract period, term, licence period, license period, period of service, " +
		"dates of service, supply period, for the month of, subscription term, support period, maintenance period, renewal period, coverage " +
		"dates, for the billing period, rental period, charge period, membership period, period of cover, period of insurance, policy period"},
	{fPeriodStart, 3, "period start, period from, period start date, service start, service from, start date, from date, billing period start, subscription start, " +
		"coverage start, service start date, service period start, start of period"},
	{fPeriodEnd, 3, "period end, period to, period end date, service end, service to, end date, to date, billing period end, subscription end, coverage end, " +
		"service end date, service period end, end of period"},
	{fNext, 3, "next billing date, next invoice date, next payment date, next charge, next payment, next billing, next renewal, renewal date, renews, renews " +
		"on, auto renews on, next bill date, next invoice"},
	{fSeller, 3, "seller, supplier, sold by, vendor, billed by, bill from, issued by, issuer, service provider, provider, invoice from, payee, remit to, remit " +
		"payment to, make checks payable to, make cheques payable to, supplier name, seller name, vendor name, company name, please make checks " +
		"payable to, payable to, merchant, biller, in favour of, in favor of, beneficiary, beneficiary name, pay to, from company"},
	{fBuyer, 3, "bill to, billed to, invoice to, invoiced to, sold to, buyer, customer, customer name, client, client name, ship to, shipped to, deliver to, " +
		"billing address, shipping address, delivery address, billing to, invoice address, purchaser, recipient, bill to address, customer " +
		"address, service address, attn, attention, prepared for, guest name, charge to, invoicee, mailing address, customer details, billing " +
		"details, tenant, licensee, billing information, your details, member, member name, installation address, paid by, bill to party, guest, for the attention of, " +
		"account holder name"},
	{fSeller, 1, "from, von, de, absender"},
	{fBuyer, 1, "to, for, an, herrn, frau, herr, firma, a, pour, para, per, fur, voor, aan, till, til"},
	{fHolder, 2, "account holder, account name beneficiary, name of account, account name, bank account name, account title"},
	{fVATID, 3, "vat№, vat reg№, vat registration№, vat registration, vat id№, vat identification№, vatid, tax registration№, gstin, gst№, gst reg№, gst " +
		"registration№, abn, tva№, uid, our vat№, supplier vat№, seller vat№, vat code, vatin, gstin uin, vat tin, trn, vat reg, gst " +
		"registration, gst hst, gst hst№, abn gst, tax reg№, vat registered№"},
	{fBuyerVAT, 3, "your vat№, customer vat№, buyer vat№, client vat№, your vat id№, customer vat id№, buyer vat id№, customer gstin, buyer gstin, customer tax " +
		"id№, customer tax№, vat№ customer, client vat id№, your tax id№, bill to vat№"},
	{fTaxID, 2, "tax id№, tax№, ein, tin, tax identification№, company tax№, federal tax id№, fein, pan№, tax payer id№, taxpayer id№"},
	{fCurrency, 3, "currency, invoice currency, currency code, document currency, all amounts in, amounts in, prices in, all prices in, amount in"},
	{fCustomer, 3, "customer№, customer id, client№, client id, account№, customer account№, a c, a c no, acct№, client code, customer code, customer ref№, " +
		"member№, membership№"},
	{fOther, 3, "customer service, customer services, kundenservice, kundendienst, service client, service clients, relation client, servicio al cliente, " +
		"servizio clienti, klantenservice, kundtjanst, kundeservice, po box, p o box, order date, delivery date, ship date, shipping date, date " +
		"of delivery, date of supply, supply date, order№, order id, sales order№, sales order, work order№, account, delivery note№, shipment№, " +
		"tracking№, quote№, quote date, quotation№, estimate№, project№, project, job№, phone, tel, telephone, fax, email, e mail, website, web, " +
		"swift, bic, iban, sort code, routing№, bank, bank name, bank account, bank account№, registration№, company№, company registration№, " +
		"company reg№, payment method, payment terms, terms, page, delivery note date, po date, purchase order date, contract date, print date, " +
		"date printed, printed on, expiry date, expiration date, last payment date, previous invoice, meter№, item№, article№, part№, serial№, " +
		"sku, lot№, item, description, check in, check out, booking date, payment mode, mode terms of payment, terms of payment, start time, " +
		"payment reference, reference, ref, customer since, cin, hsn, service tax№, date of birth, requested delivery date, shipped date, service " +
		"date, date of service, place of supply, order reference, our order№, dispatch date, despatch date, exchange rate, version, salesperson, " +
		"sales person, contact, order placed, ordered on, date ordered, ship via, incoterms, incoterm, date shipped, today s date, order"},
	// German
	{fNumber, 3, "rechnungs№, rechnung№, rechnungs id, belegnummer, beleg№, re№, rg№, rechn№, gutschrift№, gutschrifts№, korrekturrechnung№, " +
		"rechnungskorrektur№, handelsrechnung№, fakturanummer, faktura№, rnr, dokument№, dokumenten№, stornorechnung№, quittungs№, teilrechnung№, " +
		"schlussrechnung№, beitragsrechnung№, bescheid№, gebuhrenbescheid№, contributienota№, rechnungsnummer belegnummer, unsere rechnungs№, abschlagsrechnung№, kontoauszug№, bon№, " +
		"gebuhrenrechnung№, honorarnote№, liquidation№, rechnungsbeleg, rechnungskennung, rechnungsreferenz, kostennote№"},
	{fNumber, 1, "rechnung, gutschrift, beleg, faktura, quittung, rechnungskorrektur, vorgangs№, storno"},
	{fIssue, 3, "rechnungsdatum, datum der rechnung, belegdatum, ausstellungsdatum, rechnung vom, rechnungsdatum leistungsdatum, rechnungs datum, ausgestellt " +
		"am, erstellt am, rechnungsstellung, liefer und rechnungsdatum, rechnungs und lieferdatum, rechnungsdatum lieferdatum, datum rechnung, " +
		"fakturadatum, erstellungsdatum, gutschriftsdatum, datum des belegs, ausstelldatum, re datum, rg datum, rechnungstag"},
	{fIssue, 1, "datum, vom, den"},
	{fDue, 3, "fallig am, falligkeit, falligkeitsdatum, zahlbar bis, zahlungsziel, zu zahlen bis, zahlungsfrist, zahlbar bis zum, fallig bis, " +
		"zahlungstermin, bitte zahlen bis, falligkeitstermin, spatestens zahlbar bis, fallig, uberweisen sie bis zum, bis spatestens zum, zahlung " +
		"bis, abbuchung am, einzug am, wird am, wird zum, begleichen sie bis zum, nettofalligkeit, faellig am, faelligkeit, abbuchungsdatum, bezahlen bis, " +
		"einzugsdatum, lastschrift am, lastschrifteinzug am, zahltermin, zahlungseingang bis, zahlungsfalligkeit"},
	{fPO, 3, "bestell№, bestellnummer, ihre bestellnummer, ihre bestell№, bestellung№, ihre bestellung, bestellung, bestellnr kunde, ihre auftragsnummer, " +
		"ihre auftrags№, kundenbestellnummer, ihr auftrag, bestellreferenz, bestellnummer kunde, bestellung nr kunde, bestellung des kaufers, " +
		"ihre bestellung№, best nr, ihre best nr, kd bestell№, kunden bestell№"},
	{fPO, 1, "ihr zeichen, ihre referenz, ihre ref"},
	{fContract, 3, "vertrags№, vertragsnummer, vertrag№, vertrag, vertragskontonummer, abonnement№, abo№"},
	{fPreceding, 3, "ursprungsrechnung, ursprungliche rechnung, originalrechnung, zu rechnung№, zur rechnung№, ursprungsbeleg№, vorausgegangene rechnung, bezug " +
		"rechnung№, rechnungsbezug, vorhergehende rechnung, korrigierte rechnung, storno zu rechnung№, zu rechnung, zur rechnung, zu unserer " +
		"rechnung, zu ihrer rechnung"},
	{fNet, 3, "nettobetrag, netto, summe netto, netto summe, gesamt netto, gesamtnetto, zwischensumme netto, nettosumme, rechnungssumme netto, " +
		"rechnungsbetrag netto, gesamtbetrag netto, nettogesamt, nettorechnungsbetrag, netto gesamt, summe ohne mwst, betrag netto, total exkl " +
		"mwst, total netto, warenwert netto, nettowarenwert, rechnungssumme ohne ust, rechnungssumme ohne mwst, gesamt ohne mwst, entgelt, total " +
		"ohne mwst, nettopreis gesamt, netto betrag, gesamtpreis netto, gesamtsumme netto, steuerbasis, summe exkl mwst, total exkl, " +
		"bemessungsgrundlage, endsumme netto, summe nettobetrage, nettorechnungssumme, betrag exkl mwst, entgelt netto, honorar " +
		"netto, nettogesamtbetrag, nettowert, summe netto eur"},
	{fNet, 2, "zwischensumme, summe, positionssumme, summe positionen, warenwert, basisbetrag, teilsumme"},
	{fTax, 3, "mwst, ust, umsatzsteuer, ausgangssteuer, ausgangssteuer mwst, mehrwertsteuer, mwst betrag, ust betrag, steuerbetrag, umsatzsteuerbetrag, zzgl mwst, zuzuglich mwst, zzgl ust, " +
		"zuzugl ust, zuzuglich umsatzsteuer, enthaltene mwst, inkl mwst von, versicherungsteuer, versicherungssteuer, ust gesamt, mwst gesamt, " +
		"steuer, summe ust, summe mwst, gesamt mwst, gesamt ust, darin enthaltene mwst, enthaltene umsatzsteuer, mehrwertsteuerbetrag, " +
		"steuerbetrag in eur, summe umsatzsteuer, summe steuer, gesamtsteuer, zzgl umsatzsteuer, zzgl mehrwertsteuer, mwst total, gesetzl mwst, " +
		"gesetzliche mehrwertsteuer, gesetzliche mwst, gesetzliche umsatzsteuer, umsatzsteuer gesamt, darin enthaltene ust"},
	{fGross, 3, "bruttobetrag, brutto, summe brutto, gesamt brutto, gesamtbrutto, bruttosumme, rechnungssumme brutto, rechnungsbetrag, rechnungsbetrag " +
		"brutto, gesamtbetrag brutto, gesamtbetrag inkl mwst, gesamtsumme, gesamtbetrag, endbetrag, rechnungssumme, gesamtpreis, summe inkl mwst, " +
		"summe inkl ust, total inkl mwst, endsumme, rechnungsendbetrag, rechnungsbeitrag, gesamtsumme brutto, gesamtrechnungsbetrag, total " +
		"brutto, rechnungstotal, gutschriftsbetrag, bruttorechnungsbetrag, gesamt inkl mwst, betrag brutto, gesamtbetrag inkl ust, summe " +
		"inklusive mwst, gesamtforderung, bruttorechnungssumme, rechnungsgesamtbetrag, total inkl, gesamt inkl ust, betrag inkl mwst, " +
		"bruttogesamtbetrag, gesamtbetrag eur, gesamtkosten, gesamtsumme inkl mwst, rechnungsbetrag gesamt, rechnungsbetrag inkl mwst"},
	{fGross, 2, "gesamt, total, betrag, total eur, total chf, gesamt eur, summe eur, endbetrag eur"},
	{fPayable, 3, "nachzahlung, nachzahlungsbetrag, zahlbetrag, zu zahlen, zu zahlender betrag, offener betrag, restbetrag, zahlbarer betrag, falliger betrag, " +
		"noch zu zahlen, zu uberweisen, offener rechnungsbetrag, forderungsbetrag, zahlungsbetrag, zu zahlen eur, zu uberweisender betrag, " +
		"verbleibender betrag, restforderung, zu bezahlen, offen, saldo, abbuchungsbetrag, lastschriftbetrag, noch offen, restzahlung, " +
		"uberweisungsbetrag, zahllast, auszahlungsbetrag, zu zahlender beitrag"},
	{fPrepaid, 3, "anzahlung, anzahlungen, erhaltene anzahlungen, abschlag, abschlage, gezahlt, bereits gezahlt, skonto, rabatt, vorauszahlung, einzelpreis, " +
		"preis, menge, stuckpreis, bezahlt, summe der abschlage, gesamtbetrag der abschlage, gesamtbetrag der zuschlage, steuersatz, mwst satz, " +
		"ust satz, versand, versandkosten, fracht, stammkapital, grundkapital, skontobetrag, steuersatz %, mwst %, ust %, zu abschlag, " +
		"nettopreis, mahngebuhr, listenpreis, e preis, kapital, altsaldo, alter saldo, guthaben, skontierfahiger betrag, vorheriger saldo, " +
		"einzelpreis netto, abzug, nettobetrag position"},
	{fPeriod, 3, "abrechnungszeitraum, leistungszeitraum, zeitraum, rechnungszeitraum, rechnungsperiode, abrechnungsperiode, vertragszeitraum, fur den " +
		"zeitraum, laufzeit, leistungsperiode, periode, beitragszeitraum, nutzungszeitraum, zeitraum vom, berechnungszeitraum, monat, fur den " +
		"monat, lizenzzeitraum, wartungszeitraum, verbrauchszeitraum, versicherungsperiode, lieferzeitraum, lieferzeitraum leistungszeitraum, fur " +
		"den zeitraum vom, abrechnungsmonat, leistungsmonat, lizenzlaufzeit, mietzeitraum, versicherungszeitraum, vertragslaufzeit"},
	{fPeriodStart, 3, "beginn abrechnungszeitraum, leistungsbeginn, zeitraum von, zeitraum beginn, leistungszeitraum von"},
	{fPeriodEnd, 3, "ende abrechnungszeitraum, leistungsende, zeitraum bis, zeitraum ende, leistungszeitraum bis"},
	{fNext, 3, "nachste rechnung, nachste abrechnung, nachste zahlung, nachste abbuchung, verlangerung am, nachster rechnungstermin"},
	{fSeller, 3, "verkaufer, lieferant, rechnungssteller, verkauft durch, verkauft von, leistungserbringer, rechnungsaussteller, absender, lieferfirma, " +
		"zahlungsempfanger, aussteller, kreditor, auftragnehmer, rechnung von, anbieter, leistender unternehmer"},
	{fBuyer, 3, "kaufer, rechnungsempfanger, kunde, empfanger, rechnung an, leistungsempfanger, auftraggeber, rechnungsadresse, lieferadresse, " +
		"rechnungsanschrift, lieferanschrift, kaufer leistungsempfanger, abweichender warenempfanger, warenempfanger, kundenname, versandadresse, " +
		"z hd, zu handen, lieferung an, besteller, versicherungsnehmer, mieter, leistungsort, abweichender rechnungsempfanger, " +
		"zahlungspflichtiger, kontakt, gast"},
	{fHolder, 2, "kontoinhaber, kontoname, empfangername"},
	{fVATID, 3, "ust id№, ustid, ust idnr, ust id nr, umsatzsteuer id, umsatzsteuer identifikations№, umsatzsteuer identifikationsnummer, uid№, uid, ust " +
		"ident№, mwst№, umsatzsteuer id№, ustidnr, unsere ust id№, unsere ust idnr, vat id, vat nr, mehrwertsteuer№, ust identnummer, " +
		"umsatzsteueridentifikationsnummer, mwst id, che nr, umsatzsteuer ident№, umsatzsteuer identnummer"},
	{fBuyerVAT, 3, "ihre ust id№, ihre ustid, ihre ust idnr, ihre uid, ihre umsatzsteuer id, ihre umsatzsteuer identifikationsnummer, kunden ust id№, ust id " +
		"kunde, ust id des kunden, ust id nr kunde, ihre mwst№, ihre ust identnummer, ust id nr des leistungsempfangers, kunden ust idnr, ihre " +
		"ust ident№, kunden uid, ust id empfanger, ihre vat№"},
	{fTaxID, 2, "steuer№, steuernummer, st№, stnr, finanzamt steuernummer, unsere steuernummer"},
	{fCurrency, 3, "wahrung, rechnungswahrung, alle betrage in, betrage in, alle preise in, preise in"},
	{fCustomer, 3, "kunden№, kundennummer, debitoren№, debitor, ihre kundennummer, kd nr, kdnr, kundenkonto, kundenkonto№, kundenkontonummer, mandanten№, " +
		"mandantennummer, mitglieds№, mitgliedsnummer, vertragskonto"},
	{fOther, 3, "lieferdatum, leistungsdatum, bestelldatum, auftragsdatum, auftrags№, auftrag, lieferschein№, lieferscheindatum, lieferschein, projekt№, " +
		"projekt, telefon, telefax, fax, mobil, e mail, internet, webseite, swift, bic, iban, blz, konto№, kto, bank, bankverbindung, " +
		"handelsregister, hrb, hra, handelsregisternummer, seite, sachbearbeiter, ansprechpartner, bearbeiter, versanddatum, liefer und " +
		"leistungsdatum, leistungs und lieferdatum, lieferdatum leistungsdatum, mandatsreferenz, glaubiger id, glaubiger identifikationsnummer, " +
		"verwendungszweck, zahlungsbedingungen, zahlungsart, zahlungsweise, druckdatum, artikel№, pos, bezeichnung, nummer, objekt№, " +
		"ordnungsbegriff, vsnr, versicherungsschein№, zahlerstand, angebot№, angebotsnummer, angebotsdatum, reklamationsnummer, lieferanten№, " +
		"ihre lieferanten№, gln, globale nummer, buchungsreferenz, referenz, ihr schreiben, geschaftszeichen, zeichen, unser zeichen, ruckfragen, " +
		"bestell datum, bestellung vom, kundenreferenz, weitere referenz, name, anschrift, eintrittsdatum, reisedatum, geburtsdatum, " +
		"umrechnungskurs, amtsgericht, geschaftsfuhrer"},
	// French
	{fNumber, 3, "facture№, numero de facture, n de facture, no de facture, no facture, n facture, numero facture, ref facture, avoir№, numero d avoir, n d " +
		"avoir, facture d avoir№, numero de piece, recu№, note de credit№, facture d acompte№, numero du document, numero de l avoir, numero de " +
		"la facture, №avoir, №de document, №document, №de recu, №de piece, №piece, numero de recu, note d honoraires№, quittance№, reference " +
		"facture"},
	{fNumber, 1, "facture, avoir, recu, note de credit"},
	{fIssue, 3, "date de facture, date de la facture, date facture, date d emission, date de facturation, emise le, emis le, facture du, etablie le, date d " +
		"etablissement, facture emise le, date de l avoir, date du document, edite le, date d edition, date piece, date de la facture date de la " +
		"livraison"},
	{fIssue, 1, "date, le, du"},
	{fDue, 3, "date d echeance, echeance, date echeance, date limite de paiement, a payer avant le, payable le, a regler avant le, date de reglement, " +
		"paiement du le, payable avant le, a regler le, date limite, echeance le, reglement avant le, preleve le, prelevement le, prelevement a " +
		"partir du, a payer pour le, sera preleve le, date de prelevement, paiement avant le, exigible le, payable au, date de paiement, montant preleve le"},
	{fPO, 3, "bon de commande, bon de commande№, n commande, numero de commande client, n de bon de commande, votre commande№, votre commande, ref " +
		"commande, numero de bon de commande, reference commande, n de commande, commande client, reference de commande, commande№, numero de " +
		"commande, №bc, №commande client, №de commande client, votre bon de commande, votre №de commande"},
	{fPO, 1, "votre reference, votre ref, v ref, vos references, reference client"},
	{fContract, 3, "contrat№, numero de contrat, n de contrat, contrat, n contrat, reference contrat, ref marche, marche, abonnement№, numero d abonnement"},
	{fPreceding, 3, "facture liee, facture d origine, facture origine, facture initiale, facture de reference, avoir sur facture№, annule la facture№, facture " +
		"rectifiee, concerne la facture№, sur facture№"},
	{fNet, 3, "total ht, montant ht, total hors taxes, total hors taxe, montant total ht, total net ht, montant hors taxes, net ht, total h t, sous total " +
		"ht, prix ht total, base ht, total hors tva, montant net ht, montant eur ht, ht, total htva, montant htva, sous total hors taxes, montant " +
		"net, prix total ht, somme ht"},
	{fNet, 2, "sous total"},
	{fTax, 3, "tva, montant tva, total tva, taxes, total taxes, montant de la tva, montant total tva, total taxe, total de la tva, taxe, dont tva, tps, " +
		"tvq, montant taxes, montant des taxes"},
	{fGross, 3, "total ttc, montant ttc, total t t c, montant total ttc, total toutes taxes comprises, total facture, montant total, montant facture, total " +
		"general, montant total de la facture, total de la facture, prix total ttc, total tvac, montant tvac, total avoir, montant eur ttc, ttc, " +
		"total ttc eur, montant de la facture, total a payer ttc, total tva comprise, total tva incluse, facture totale"},
	{fGross, 2, "total, montant"},
	{fPayable, 3, "net a payer, a payer, total a payer, montant a payer, solde a payer, reste a payer, somme a payer, montant du, solde du, reste du, solde, " +
		"net a regler, a regler, montant du prelevement, montant preleve, net a payer ttc, solde restant du, total du, montant net a payer, total " +
		"a regler, net a deduire, le montant a payer, somme due"},
	{fPrepaid, 3, "acompte, acomptes, deja paye, deja regle, paye, remise, escompte, prix unitaire, p u ht, prix, quantite, taux, taux tva, % tva, tva %, p u, " +
		"pu ht, montant paye, frais de port, solde precedent, ancien solde, solde anterieur, montant deja paye, prix unitaire ht, capital, au " +
		"capital de, total remise, rabais, indemnite forfaitaire, avance, prix ht, deja verse, report"},
	{fPeriod, 3, "periode, periode de facturation, periode de service, periode facturee, pour la periode, periode du, periode de prestation, abonnement du, " +
		"periode d abonnement, pour la periode du, periode concernee, periode de consommation, mois de facturation, periode de location"},
	{fNext, 3, "prochaine facture, prochaine facturation, prochain prelevement, prochaine echeance, date de renouvellement, renouvellement le"},
	{fSeller, 3, "vendeur, fournisseur, emetteur, vendu par, prestataire, emis par, facture par, creancier, emetteur de la facture, prestataire de service, " +
		"beneficiaire, facturier"},
	{fBuyer, 3, "client, acheteur, destinataire, facture a, adresse de facturation, adresse de livraison, facturer a, livre a, livrer a, adresse client, nom " +
		"du client, nom de l abonne, facturation, a l attention de, titulaire du contrat, coordonnees client, adresse de l installation, " +
		"titulaire, envoye a, preneur, adresse a, pour le compte de"},
	{fHolder, 2, "titulaire du compte, titulaire compte"},
	{fVATID, 3, "n tva, numero de tva, no tva, tva intracommunautaire, n tva intracommunautaire, n de tva intracommunautaire, numero tva, numero de tva " +
		"intracommunautaire, n de tva, n de tva intra communautaire, tva intra, tva intracom, n tva intra, identifiant tva, n tva intracom, tva " +
		"n, id tva, tva intracommunautaire n, no de tva, tva№, num tva, n ident tva, №d identification tva, tva fr"},
	{fBuyerVAT, 3, "n tva client, tva client, votre n tva, votre tva, tva intracommunautaire client, numero tva client, n de tva client, votre numero de tva, n " +
		"tva intracom client, tva acheteur, n tva acheteur, votre n de tva"},
	{fTaxID, 2, "siret, siren, n siret, rcs, numero d entreprise, bce, n siren"},
	{fCurrency, 3, "devise, monnaie, montants en, montants exprimes en, devise de facturation, tous les montants sont en"},
	{fCustomer, 3, "numero de client, n client, no client, id client, code client, client№, numero client, compte client, identifiant client, №adherent, " +
		"№client, №de client, №de compte client"},
	{fOther, 3, "date de commande, date commande, date de livraison, bon de livraison, telephone, tel, mobile, portable, courriel, site web, mode de " +
		"paiement, mode de reglement, conditions de paiement, conditions de reglement, page, compte, banque, rib, code banque, domiciliation, " +
		"ape, naf, numero de dossier, dossier, reference, designation, description, siege social, rum, ics, numero de ligne, numero de compte, " +
		"date de prestation, date de naissance, devis№, date du devis, numero de devis, date de valeur, contact, contact commercial, date d " +
		"execution, vos contacts, lot№, nom de la banque, reference de paiement, communication, communication structuree, ref, notre reference, n " +
		"ref, commande du"},
	// Spanish
	{fNumber, 3, "factura№, numero de factura, n de factura, no de factura, n factura, num factura, numero factura, factura simplificada№, factura " +
		"rectificativa№, nota de credito№, abono№, recibo№, serie y folio, serie folio, factura numero, numero de recibo, numero documento, no " +
		"factura, №documento, №recibo, numero de documento, num de factura, nro de factura, nro factura"},
	{fNumber, 2, "folio"},
	{fNumber, 1, "factura, factura simplificada, abono, recibo, nota de credito, factura rectificativa, serie y numero, documento"},
	{fIssue, 3, "fecha de factura, fecha factura, fecha de emision, fecha de la factura, fecha emision, fecha de expedicion, fecha expedicion, emitida el, " +
		"fecha de facturacion, fecha del documento, fecha documento"},
	{fIssue, 1, "fecha, con fecha"},
	{fDue, 3, "fecha de vencimiento, vencimiento, vencimientos, fecha vencimiento, vence el, vence, fecha limite de pago, pagar antes del, fecha de pago, " +
		"fecha de cargo, fecha prevista de cargo, fecha prevista de pago, fecha limite pago, pagadero antes del, vto, fecha de cobro, fecha del " +
		"cargo, fecha vto, pagadero antes de"},
	{fPO, 3, "pedido№, numero de pedido, n de pedido, n pedido, su pedido, orden de compra, orden de compra№, no de pedido, pedido, pedido cliente, numero " +
		"de orden de compra, oc№, num pedido, №pedido, №de pedido, su №de pedido, su referencia de pedido"},
	{fPO, 1, "su referencia, su ref, referencia cliente, ref cliente"},
	{fContract, 3, "contrato№, numero de contrato, n de contrato, contrato, n contrato, referencia de contrato, ref contrato"},
	{fPreceding, 3, "factura original, factura rectificada, rectifica a factura, factura de origen, rectifica la factura№, factura origen"},
	{fNet, 3, "base imponible, total sin iva, importe neto, total neto, neto, base, suma base imponible, total base imponible, importe sin iva, subtotal " +
		"sin iva, bruto, importe bruto, total base, total bruto, base imponible total"},
	{fNet, 2, "subtotal, suma"},
	{fTax, 3, "iva, cuota iva, importe iva, total iva, cuota, igic, impuestos, total impuestos, iva 21, i v a, total cuota iva, cuota de iva, impuesto, " +
		"importe impuestos"},
	{fGross, 3, "total factura, importe total, total con iva, total general, total importe, total factura eur, importe factura, total iva incluido, total " +
		"eur, total euros, importe de la factura, importe total factura, total abono, total con impuestos, total importe factura"},
	{fGross, 2, "total, importe"},
	{fPayable, 3, "total a pagar, a pagar, importe a pagar, saldo pendiente, pendiente de pago, liquido a percibir, importe pendiente, neto a pagar, total a " +
		"abonar, liquido, saldo a pagar, total a ingresar, liquido a pagar, total a percibir"},
	{fPrepaid, 3, "anticipo, pagado, descuento, dto, precio, precio unitario, cantidad, saldo anterior, irpf, retencion, retencion irpf, tipo iva, % iva, iva " +
		"%, recargo, recargo de equivalencia, portes, a cuenta, entregas a cuenta, pagos a cuenta, capital social, tipo"},
	{fPeriod, 3, "periodo, periodo de facturacion, periodo facturado, periodo de servicio, periodo de liquidacion, periodo de consumo, periodo facturacion, " +
		"periodo del servicio"},
	{fNext, 3, "proxima factura, proximo cobro, proximo pago, fecha de renovacion, proxima renovacion, proxima facturacion"},
	{fSeller, 3, "vendedor, proveedor, emisor, vendido por, emitida por, razon social emisor, datos del emisor, expedida por, emitido por, prestador"},
	{fBuyer, 3, "cliente, comprador, destinatario, facturar a, facturado a, direccion de facturacion, datos del cliente, datos cliente, enviar a, direccion " +
		"de envio, direccion de entrega, receptor, nombre cliente, titular, razon social cliente, facturacion a, datos de facturacion, facturacion"},
	{fHolder, 2, "titular de la cuenta, titular cuenta"},
	{fVATID, 3, "nif iva, nif, cif, nif cif, cif nif, n i f, c i f, vat es, numero de iva, nif emisor, nif intracomunitario, numero iva, dni nif, №iva"},
	{fBuyerVAT, 3, "nif cliente, cif cliente, su nif, nif del cliente, cif del cliente, nif cif cliente, dni cliente, nif destinatario, su cif"},
	{fVATID, 3, "rfc"},
	{fTaxID, 2, "nit, cuit, ruc, rut, dni"},
	{fCurrency, 3, "moneda, divisa, importes en"},
	{fCustomer, 3, "numero de cliente, n cliente, codigo cliente, cod cliente, no cliente, num cliente, №cliente, №de cliente, cliente№, codigo de cliente"},
	{fOther, 3, "fecha de pedido, fecha pedido, fecha de entrega, albaran, albaran№, telefono, tlf, movil, correo, forma de pago, metodo de pago, condiciones " +
		"de pago, pagina, cuenta, banco, referencia, concepto, descripcion, fecha de operacion, fecha operacion, registro mercantil, cups, " +
		"presupuesto№, vendedor agente, codigo postal, fecha de lectura, ref, comercial, agente, ref catastral, mandato, ref mandato"},
	// Dutch
	{fNumber, 3, "factuur№, factuurnummer, factuur nummer, faktuurnummer, factuurnr, creditnota№, creditfactuur№, creditnotanummer, creditfactuurnummer, " +
		"nota№, notanummer, rekening№ factuur, bonnummer, factuurreferentie"},
	{fNumber, 1, "factuur, creditnota, creditfactuur, nota, kopie factuur"},
	{fIssue, 3, "factuurdatum, factuur datum, datum factuur, faktuurdatum, datum van factuur, notadatum, datum uitgifte, documentdatum, datum van facturatie, " +
		"opgemaakt op, uitgiftedatum"},
	{fIssue, 1, "datum, d d"},
	{fDue, 3, "vervaldatum, vervaldag, uiterste betaaldatum, te betalen voor, betaal voor, betalen voor, uiterlijk te betalen, betaaldatum, te betalen " +
		"uiterlijk, uiterste betaaldag, betalen uiterlijk, verval datum, te voldoen voor, incassodatum, wordt afgeschreven op, vervalt op, " +
		"uiterlijk betalen op, betaling voor, te betalen voor de, betaal uiterlijk, datum afschrijving"},
	{fPO, 3, "inkooporder№, inkoopordernummer, uw ordernummer, uw order№, uw bestelnummer, uw bestelling, ponummer, inkoopnummer, uw inkoopordernummer, " +
		"bestelnummer klant, uw inkooporder, bestelreferentie, bestelbon№, inkooporder, uw bestelbon, uw order"},
	{fPO, 1, "uw referentie, uw ref, uw kenmerk"},
	{fContract, 3, "contract№, contractnummer, overeenkomst№, overeenkomstnummer, abonnementsnummer, abonnementnummer"},
	{fPreceding, 3, "oorspronkelijke factuur, betreft factuur№, originele factuur, credit op factuur№, behorend bij factuur№"},
	{fNet, 3, "totaal excl btw, totaal exclusief btw, exclusief btw, excl btw, netto bedrag, nettobedrag, bedrag excl btw, subtotaal excl btw, totaal " +
		"netto, netto totaal, totaalbedrag excl btw, bedrag exclusief btw, grondslag, btw grondslag, totaalbedrag exclusief btw, netto, maatstaf " +
		"van heffing, subtotaal exclusief btw, totaal ex btw, totaal exclusief"},
	{fNet, 2, "subtotaal, tussentotaal"},
	{fTax, 3, "btw, btw bedrag, totaal btw, bedrag btw, 21 btw, btw totaal, btw 21, btw hoog, btw laag, waarvan btw, omzetbelasting, btw hoog tarief"},
	{fGross, 3, "totaal incl btw, totaal inclusief btw, inclusief btw, incl btw, factuur totaal, totaalbedrag, factuurbedrag, totaal factuur, bruto bedrag, " +
		"bedrag incl btw, totaal bedrag, eindtotaal, factuurtotaal, totaal eur, totaalbedrag incl btw, factuur totaal eur, totaal generaal, " +
		"bedrag inclusief btw, totaalbedrag inclusief btw, totaal factuurbedrag, totaal inclusief"},
	{fGross, 2, "totaal, bedrag"},
	{fPayable, 3, "te betalen, te voldoen, openstaand bedrag, totaal te betalen, te betalen bedrag, nog te betalen, te betalen eur, saldo, openstaand saldo, " +
		"bedrag te voldoen, totaal te voldoen, af te schrijven bedrag, resteert, openstaand, verschuldigd bedrag"},
	{fPrepaid, 3, "voldaan, betaald, reeds betaald, aanbetaling, korting, prijs, aantal, stukprijs, vorig saldo, btw percentage, btw tarief, verzendkosten, " +
		"hoeveelheid, btw %, % btw, reeds voldaan, kortingsbedrag, tarief, borg, kredietbeperking"},
	{fPeriod, 3, "periode, factuurperiode, facturatieperiode, dienstperiode, leveringsperiode, abonnementsperiode, betreft periode, over de periode, periode " +
		"van, verbruiksperiode, contractperiode"},
	{fNext, 3, "volgende factuur, volgende betaling, volgende factuurdatum, verlengingsdatum, volgende incasso"},
	{fSeller, 3, "verkoper, leverancier, verkocht door, geleverd door, factuur van, afzender, dienstverlener, crediteur"},
	{fBuyer, 3, "klant, koper, afnemer, factuuradres, afleveradres, factuur aan, klantnaam, ter attentie van, t a v, tav, leveradres, bezorgadres, " +
		"gefactureerd aan, af leveradres, opdrachtgever, ontvanger, klantgegevens, debiteur, bezorgen bij"},
	{fHolder, 2, "ten name van, t n v, tnv, rekeninghouder, op naam van"},
	{fVATID, 3, "btw№, btw nummer, btwnr, btw id, btw nr, btw identificatienummer, btw id nr, ons btw nummer, omzetbelastingnummer, btw ondernemingsnummer, btw be"},
	{fBuyerVAT, 3, "uw btw№, uw btw nummer, btw nummer klant, btw nr klant, uw btw nr, btw klant, btw nummer afnemer, uw btw id, btw id klant, btw№ klant, uw " +
		"btw identificatienummer"},
	{fTaxID, 2, "ondernemingsnummer, rsin"},
	{fCurrency, 3, "valuta, bedragen in, munt"},
	{fCustomer, 3, "klant№, klantnummer, debiteurnummer, debiteur№, relatienummer, uw klantnummer, lidnummer, lid№"},
	{fOther, 3, "orderdatum, besteldatum, leverdatum, bestelnummer, order№, ordernummer, order, pakbon, pakbonnummer, telefoon, tel, mobiel, betaalmethode, " +
		"betalingswijze, betaalwijze, betalingsconditie, betalingstermijn, betalingsvoorwaarden, pagina, rekening, rekeningnummer, bankrekening, " +
		"kvk, kvk nummer, k v k, bestelling, omschrijving, artikel, betalingskenmerk, referentie, onze referentie, kenmerk, ons kenmerk, " +
		"machtigingskenmerk, incassant id, offertenummer, offerte, bezorgdatum, projectnummer, ons ordernummer, contactpersoon, leveringsdatum, " +
		"bestel datum, handelsregister"},
	// Italian
	{fNumber, 3, "fattura№, numero fattura, n fattura, fattura n, fattura nr, nr fattura, num fattura, numero documento, nota di credito№, nota credito№, " +
		"ricevuta№, numero della fattura, n documento, fattura numero, documento№, parcella№, numero ricevuta, bolletta№, numero bolletta, " +
		"fattura elettronica№"},
	{fNumber, 1, "fattura, nota di credito, ricevuta, nota credito"},
	{fIssue, 3, "data fattura, data di emissione, data emissione, data documento, emessa il, fattura del, data della fattura, data di fatturazione, del " +
		"documento, emesso il"},
	{fIssue, 1, "data, del, in data"},
	{fDue, 3, "scadenza, data scadenza, data di scadenza, da pagare entro, scade il, entro il, pagamento entro, scadenza pagamento, data scadenza " +
		"pagamento, scadenze, termine di pagamento, pagare entro il, da pagare entro il, addebito il, data di addebito"},
	{fPO, 3, "ordine№, ordine di acquisto, numero ordine, vostro ordine, n ordine, ordine, ordine d acquisto№, rif ordine, ordine cliente, vs ordine, vs " +
		"ordine№, numero ordine di acquisto, ordine d acquisto, vostro ordine№"},
	{fPO, 1, "vostro riferimento, vs riferimento, vs rif, rif cliente, vostro rif, riferimento cliente"},
	{fContract, 3, "contratto№, numero contratto, contratto, n contratto, codice contratto, numero di contratto"},
	{fPreceding, 3, "fattura originale, fattura collegata, rif fattura, fattura di riferimento, storno fattura, fattura collegata№"},
	{fNet, 3, "imponibile, totale imponibile, netto, totale netto, importo netto, totale senza iva, totale merce, base imponibile, totale iva esclusa, " +
		"imponibile netto, importo imponibile, imponibile iva, somma imponibili, totale imponibile iva"},
	{fNet, 2, "subtotale, totale parziale"},
	{fTax, 3, "iva, importo iva, totale iva, imposta, totale imposta, totale imposte, i v a, imposte, iva al 22"},
	{fGross, 3, "totale fattura, totale documento, totale con iva, importo totale, totale iva inclusa, totale ivato, totale generale, totale complessivo, " +
		"importo fattura, totale fattura eur, totale bolletta, totale eur, totale lordo, totale iva compresa, importo totale fattura"},
	{fGross, 2, "totale, importo"},
	{fPayable, 3, "totale da pagare, da pagare, netto a pagare, importo da pagare, saldo, totale dovuto, importo dovuto, netto da pagare, totale a pagare, " +
		"residuo da pagare, saldo da pagare, totale a vs debito"},
	{fPrepaid, 3, "acconto, pagato, sconto, prezzo, prezzo unitario, quantita, ritenuta, ritenuta d acconto, aliquota, aliquota iva, % iva, iva %, spese di " +
		"trasporto, bollo, marca da bollo, sconti, capitale sociale, saldo precedente"},
	{fPeriod, 3, "periodo, periodo di fatturazione, periodo di riferimento, periodo di competenza, competenza, periodo fatturato, periodo fatturazione"},
	{fNext, 3, "prossima fattura, prossimo addebito, prossimo pagamento, data di rinnovo, prossimo rinnovo"},
	{fSeller, 3, "venditore, fornitore, cedente, venduto da, emittente, cedente prestatore, mittente, prestatore, fatturato da"},
	{fBuyer, 3, "cliente, acquirente, destinatario, intestatario, fatturare a, spett le, spettabile, cessionario, cessionario committente, indirizzo di " +
		"fatturazione, indirizzo di spedizione, intestata a, dati cliente, committente, luogo di destinazione, intestatario fattura, spedire a, " +
		"egr, spett, intestazione"},
	{fHolder, 2, "intestatario conto, intestatario del conto, intestato a"},
	{fVATID, 3, "partita iva, p iva, piva, part iva, p i, partita iva№, p iva№, p iva c f, p iva cod fisc, c f p iva, partita iva e codice fiscale, p iva e c " +
		"f, c f e p iva, cod fisc e p iva, p i c f"},
	{fBuyerVAT, 3, "partita iva cliente, vs partita iva, p iva cliente, vostra p iva, p iva destinatario, vs p iva"},
	{fTaxID, 2, "codice fiscale, cod fisc, c f, cf"},
	{fCurrency, 3, "valuta, divisa, importi in"},
	{fCustomer, 3, "codice cliente, n cliente, numero cliente, cod cliente, codice utente"},
	{fOther, 3, "data ordine, data consegna, data di consegna, ddt, telefono, modalita di pagamento, pagamento, condizioni di pagamento, metodo di pagamento, " +
		"pagina, banca, rif, riferimento, descrizione, codice destinatario, preventivo№, causale, data ddt, cod articolo, rea, agente, " +
		"destinazione, banca d appoggio, pec, sede legale"},
	// Portuguese
	{fNumber, 3, "fatura№, numero da fatura, n fatura, factura№, fatura recibo№, nota fiscal№, numero da factura, nota de credito№, recibo№, numero da nota, " +
		"numero da nfs e, №da fatura, №documento, №fatura, fatura simplificada№, numero do documento"},
	{fNumber, 1, "fatura, fatura recibo, nota fiscal, fatura simplificada"},
	{fIssue, 3, "data da fatura, data de emissao, data emissao, emitida em, data da factura, data do documento, data e hora de emissao, data e hora da " +
		"emissao, data fatura, emitido em"},
	{fDue, 3, "data de vencimento, data vencimento, vencimento, pagar ate, data limite de pagamento, pagavel ate, vence em, data limite pagamento, data de " +
		"pagamento, data limite, pagamento ate"},
	{fNet, 3, "total sem iva, base tributavel, total iliquido, valor liquido, incidencia, base de incidencia, total liquido, mercadoria servicos, iliquido, " +
		"total s iva, valor s iva"},
	{fTax, 3, "total do iva, valor iva, total impostos, valor do iva, imposto, total de iva, total do imposto"},
	{fGross, 3, "total da fatura, valor total, valor total do servico, valor total da nota, total com iva, total geral, total documento, total do documento, " +
		"total c iva"},
	{fPayable, 3, "valor a pagar, total a pagar, montante a pagar, saldo devedor, em divida"},
	{fVATID, 3, "cnpj, cpf cnpj, contribuinte, contribuinte№, nipc, n contribuinte, nif№, №contribuinte"},
	{fPO, 3, "encomenda№, nota de encomenda, numero da encomenda, vossa encomenda"},
	{fSeller, 2, "fornecedor, emitente, prestador de servicos, prestador"},
	{fBuyer, 3, "exmo s sr s, exmos srs, faturado a, faturar a, adquirente, tomador de servicos, tomador, dados do cliente, exmos senhores, morada de faturacao"},
	{fPeriod, 3, "periodo de faturacao, periodo de facturacao"},
	{fCustomer, 3, "n cliente, cliente n, cliente№, №cliente, №de cliente"},
	{fOther, 3, "data da encomenda, data de entrega, telefone, data de carga"},
	// Swedish, Danish, Norwegian
	{fNumber, 3, "faktura№, fakturanummer, fakturanr, fakturanr, kreditnota№, kreditfaktura№, fakturanumer, kreditnotanummer, bilagsnummer, fakturans nummer, " +
		"kvitteringsnummer, kvittering№, kvittonr, kvittonummer, kvitto№, fakturanr ocr"},
	{fNumber, 1, "faktura, kreditnota, kreditfaktura, kvitto, kvittering"},
	{fIssue, 3, "fakturadatum, fakturadato, fakturans datum, fakturadag, faktureringsdato, dato, bilagsdato, kvittodatum, udstedelsesdato, udstedt, utfardad, utstedt"},
	{fDue, 3, "forfallodatum, forfallodag, forfaldsdato, forfallsdato, betales senest, sidste rettidige betaling, oss tillhanda, forfaller, betalas senast, " +
		"forfallsdag, betalingsfrist, forfald, sidste betalingsdag, forfallodato, att betala senast, autogirodatum, betalingsdag, betalingsdato, " +
		"forfall, forfalldato, oss tillhanda senast, sidste rettidige betalingsdato"},
	{fNet, 3, "summa exkl moms, netto, total exkl moms, belob ekskl moms, sum eks mva, nettobelopp, subtotal ekskl moms, netto belob, total ekskl moms, " +
		"belop eks mva, sum ekskl mva, total eks mva, momsgrundlag, nettobelob, exkl moms, netto sek, belopp exkl moms, delsum, delsumma, " +
		"grunnlag, i alt ekskl moms, momspligtigt belob, netto eks mva, summa netto"},
	{fTax, 3, "moms, momsbelopp, mva, momsbelob, 25 moms, moms 25, total moms, varav moms, mva belop, moms sek, heraf moms, herav mva, merverdiavgift, moms " +
		"i alt, moms kr, sum mva, summa moms"},
	{fGross, 2, "betalt, betald"},
	{fGross, 3, "summa inkl moms, total inkl moms, i alt inkl moms, fakturabelopp, totalbelopp, sum inkl mva, totalsumma, belob inkl moms, total inkl mva, " +
		"fakturatotal, i alt, ialt, totalbelop, summa, fakturabelob, inkl moms, belob i alt, fakturasum, samlet belob, slutsumma, sum totalt, " +
		"sum nok, sum kr, sum dkk, summa sek, total dkk, total sek, total nok, totalbelob, totalsum, totalt, totalt inkl moms, totalt inkl mva, totalt sek"},
	{fPayable, 3, "att betala, at betale, a betale, belopp att betala, belob at betale, belop a betale, til betaling, att betala sek, total at betale, sum a " +
		"betale, a betale nok, summa att betala, til gode, restbelopp, skyldigt belob"},
	{fPrepaid, 3, "oresavrundning, oreavrunding, avrundning, antal, a pris, rabatt, rabat, moms %, momssats, pris, dröjsmålsränta, oresutjamning"},
	{fPO, 3, "ert ordernr, ert ordernummer, er order, inkopsorder, rekvisition, rekvisitionsnr, inkopsordernummer, ert bestallningsnummer, " +
		"bestallningsnummer, innkjopsordre, deres ordrenr, jeres ordrenr, rekvisitionsnummer, bestillings№, deres bestillings№, deres ordre, ert " +
		"bestallningsnr, ert inkopsordernummer, indkobsordre, rekv nr"},
	{fPO, 1, "er referens, er ref, deres ref, deres reference, jeres reference, deres referanse"},
	{fVATID, 3, "momsregnr, moms reg nr, momsregistreringsnummer, vat nr, momsnr, org nr mva, organisationsnummer moms, cvr, cvr nr, se nr, momsreg nr, vat " +
		"reg nr, moms vat nr"},
	{fTaxID, 2, "org nr, organisationsnummer, orgnr, organisasjonsnummer, foretaksnummer, organisationsnr"},
	{fSeller, 3, "saljare, leverantor, saelger, leverandor, selger"},
	{fBuyer, 3, "kund, kunde, kopare, kober, kjoper, fakturaadress, fakturaadresse, leveransadress, leveringsadresse, faktureringsadresse, faktura til, " +
		"fakturamodtager, fakturamottagare, fakturamottaker, faktureringsadress, levering til, mottagare"},
	{fPeriod, 3, "faktureringsperiod, faktureringsperiode, avtalsperiod, fakturaperiod, fakturaperiode, avser perioden, avlasningsperiod, avregningsperiode, " +
		"forbruksperiode"},
	{fCustomer, 3, "kundnr, kundnummer, kundenr, kundenummer, ert kundnummer, medlemsnummer"},
	{fOther, 3, "orderdatum, ordernr, ordredato, leveransdatum, leveringsdato, betalningsvillkor, betalingsbetingelser, ocr, ocr nummer, bankgiro, plusgiro, " +
		"kontonr, var referens, var ref, vores ref, ordrenr, reg nr, kid, kid nummer, betalingsbetingelser, leveransdag, drojsmalsranta, " +
		"betalingsvilkar, kontonummer, fakturagebyr"},
	{fCurrency, 3, "valuta, valutakod"},
	// Polish, for its vendors are common
	{fNumber, 3, "faktura nr, faktura vat nr, nr faktury, numer faktury, faktura numer, faktura korygujaca nr, faktura vat, nr dokumentu, numer dokumentu, " +
		"paragon nr, rachunek nr"},
	{fIssue, 3, "data wystawienia, data faktury, wystawiono dnia, data wystawienia faktury, data dokumentu, wystawiona dnia, z dnia"},
	{fDue, 3, "termin platnosci, termin zaplaty, data platnosci, do zaplaty do, platne do, zaplata do"},
	{fNet, 3, "wartosc netto, razem netto, suma netto, netto razem, kwota netto, wartosc bez vat"},
	{fTax, 3, "kwota vat, razem vat, podatek vat, suma vat, podatek, wartosc vat"},
	{fGross, 3, "wartosc brutto, razem brutto, naleznosc ogolem, suma brutto, razem do zaplaty, brutto, wartosc brutto po rabacie, kwota brutto, razem z vat"},
	{fGross, 2, "razem, ogolem"},
	{fPayable, 3, "do zaplaty, kwota do zaplaty, pozostalo do zaplaty, do zaplaty razem, naleznosc"},
	{fSeller, 3, "sprzedawca, wystawca"},
	{fBuyer, 3, "nabywca, odbiorca, kupujacy, platnik"},
	{fVATID, 3, "nip, nip ue, nr nip, vat ue"},
	{fOther, 3, "data sprzedazy, data dostawy, data zakonczenia dostawy, sposob zaplaty, nr konta, zamowienie nr, regon, adres, cena brutto, cena netto, cena"},
	{fCurrency, 3, "waluta"},
	{fDue, 1, "termin"},
	{fPO, 3, "nr zamowienia, nr zamowienia klienta, numer zamowienia"},
	{fCustomer, 3, "nr klienta, numer klienta"},
	{fPeriod, 3, "okres, okres rozliczeniowy"},
	// Finnish
	{fNumber, 3, "laskun numero, laskunumero, lasku numero, laskun nro, lasku nro, laskunro, hyvityslaskun numero, kuitin numero, kuitti nro, tositenumero"},
	{fNumber, 1, "lasku"},
	{fIssue, 3, "laskun paivays, laskun paiva, laskupaiva, laskun paivamaara, laskun pvm, laskutuspaiva"},
	{fIssue, 1, "paivays, paivamaara, pvm"},
	{fDue, 3, "erapaiva, erapvm, maksettava viimeistaan, viimeinen maksupaiva"},
	{fNet, 3, "veroton yhteensa, yhteensa veroton, veroton summa, verottomat yhteensa, yhteensa alv 0, summa ilman alv, veroton, arvonlisaveroton yhteensa, " +
		"netto yhteensa, valisumma, veroton hinta yhteensa, yhteensa ilman alv"},
	{fTax, 3, "alv, arvonlisavero, alv yhteensa, arvonlisavero yhteensa, veron osuus, alv osuus, vero, vero yhteensa"},
	{fGross, 3, "verollinen yhteensa, yhteensa verollinen, verollinen summa, laskun loppusumma, loppusumma, laskun summa, kokonaissumma, laskun yhteissumma, " +
		"yhteensa eur, yhteensa sis alv"},
	{fGross, 2, "yhteensa"},
	{fPayable, 3, "maksettava, maksettava yhteensa, yhteensa maksettava, maksettavaa, maksettavaa yhteensa"},
	{fVATID, 3, "alv tunnus, alv numero, alv nro, alv tunniste, vat tunnus"},
	{fTaxID, 2, "y tunnus"},
	{fSeller, 3, "myyja, toimittaja, saaja"},
	{fBuyer, 3, "ostaja, asiakas, tilaaja, laskutusosoite, toimitusosoite, maksaja"},
	{fPeriod, 3, "laskutuskausi, laskutusjakso"},
	{fCustomer, 3, "asiakasnumero, asiakasnro"},
	{fOther, 3, "viitenumero, viivastyskorko, toimituspaiva, maksuehto, tilausnumero, tilinumero, saajan tilinumero, a hinta, maara, tuote"},
	{fPO, 3, "ostotilausnumero, teidan tilausnumero, tilauksenne, tilausnumeronne"},
	// Czech and Slovak
	{fNumber, 3, "faktura c, cislo faktury, faktura danovy doklad c, danovy doklad c, faktura cislo, cislo dokladu, dobropis c, doklad c, evidencni cislo"},
	{fIssue, 3, "datum vystaveni, datum vystavenia, datum vystaveni dokladu, vystaveno, vystaveno dne"},
	{fDue, 3, "datum splatnosti, splatnost, splatne do, splatno dne, splatnost do"},
	{fNet, 3, "zaklad dph, celkem bez dph, zaklad dane, zaklad, spolu bez dph, bez dph, cena bez dph, suma bez dph"},
	{fTax, 3, "dph, celkem dph, vyse dph, dan, dph celkem"},
	{fGross, 3, "celkem s dph, celkem vcetne dph, celkova castka, spolu s dph, castka celkem, cena celkem"},
	{fGross, 2, "celkem, spolu"},
	{fPayable, 3, "celkem k uhrade, k uhrade, castka k uhrade, celkem k zaplaceni, k zaplaceni, na uhradu, zbyva uhradit"},
	{fSeller, 3, "dodavatel"},
	{fBuyer, 3, "odberatel, kupujici, prijemce, zakaznik"},
	{fVATID, 3, "dic, ic dph, dic dph"},
	{fTaxID, 2, "ic, ico"},
	{fOther, 3, "variabilni symbol, konstantni symbol, datum uskutecneni plneni, duzp, cislo uctu, objednavka c"},
	{fPO, 3, "cislo objednavky, vase objednavka"},
	{fCustomer, 3, "cislo zakaznika, zakaznicke cislo"},
	{fPeriod, 3, "fakturacni obdobi, obdobi, zuctovaci obdobi"},
}
