package invoice

// scandinavianLabels are those of Swedish, Danish, Norwegian.
var scandinavianLabels = []labelRow{
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
}

// finnishLabels are those of Finnish.
var finnishLabels = []labelRow{
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
}

// balticLabels are those of Lithuanian, Latvian, Estonian.
var balticLabels = []labelRow{
	{fNumber, 3, "saskaita faktura nr, pvm saskaita faktura nr, saskaita faktura serija, pvm saskaita faktura serija, saskaitos numeris, saskaitos nr, saskaita nr, serija, serija ir nr, serija nr, rekina numurs, rekina nr, rekins nr, " +
		"arve number, arve nr, arve no, arve"},
	{fIssue, 3, "saskaitos data, israsymo data, data israsymo, rekina datums, izrakstits, izrakstisanas datums, arve kuupaev, kuupaev, koostamise kuupaev"},
	{fIssue, 1, "datums"},
	{fDue, 3, "apmoketi iki, apmokejimo data, apmokejimo terminas, sumoketi iki, apmaksas termins, apmaksat lidz, samaksat lidz, maksetahtaeg, maksetahtpaev, tasuda hiljemalt"},
	{fNet, 3, "suma be pvm, is viso be pvm, viso be pvm, summa bez pvn, kopa bez pvn, kokku kaibemaksuta, summa kaibemaksuta"},
	{fTax, 3, "pvm, pvm suma, pvn, pvn summa, pvm 21, pvm 9, kaibemaks, kaibemaks kokku"},
	{fGross, 3, "is viso su pvm, viso su pvm, suma su pvm, bendra suma, summa ar pvn, kopa ar pvn, pavisam kopa, kokku koos kaibemaksuga, arve summa"},
	{fGross, 2, "is viso, viso, kopa, pavisam, kokku"},
	{fPayable, 3, "is viso apmoketi, viso apmoketi, moketi, moketina suma, apmoketi, summa apmaksai, apmaksai, kopa apmaksai, kopsumma apmaksai, tasuda, tasumisele kuulub, kuulub tasumisele, kokku tasuda, maksta"},
	{fSeller, 3, "pardavejas, tiekejas, pardevejs, piegadatajs, muuja, tarnija"},
	{fBuyer, 3, "pirkejas, moketojas, klientas, pircejs, maksatajs, sanemejs, ostja, klient, maksja, klients"},
	{fVATID, 3, "pvm kodas, pvm moketojo kodas, pvn reg nr, pvn numurs, pvn nr, kmkr, kmkr nr, kmkr number, kaibemaksukohustuslase number"},
	{fTaxID, 2, "im kodas, imones kodas, kodas, reg nr, registracijas nr, vienotais registracijas numurs, registrikood, reg kood"},
	{fPeriod, 3, "laikotarpis, atsiskaitymo laikotarpis, norekinu periods, arveldusperiood"},
	{fOther, 3, "pavadinimas, kiekis, kaina, nosaukums, daudzums, cena, nimetus, kogus, hind, viitenumber, pangakonto, sutartis"},
}
