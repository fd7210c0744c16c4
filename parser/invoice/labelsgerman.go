package invoice

// germanLabels are those of German.
var germanLabels = []labelRow{
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
}

// dutchLabels are those of Dutch.
var dutchLabels = []labelRow{
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
}
