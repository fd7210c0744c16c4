package invoice

// polishLabels are those of Polish.
var polishLabels = []labelRow{
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
}

// czechLabels are those of Czech and Slovak.
var czechLabels = []labelRow{
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

// hungarianLabels are those of Hungarian.
var hungarianLabels = []labelRow{
	{fNumber, 3, "szamlaszam, szamla szama, szamla sorszama, szamla sorszam, sorszam, bizonylatszam, szamla azonosito, nyugtaszam, szamla szam"},
	{fIssue, 3, "kiallitas datuma, szamla kelte, kelt, kiallitas kelte, keltezes, kiallitas napja, szamla datuma"},
	{fDue, 3, "fizetesi hatarido, hatarido, esedekesseg, fizetes hatarideje, befizetesi hatarido"},
	{fNet, 3, "netto osszesen, netto osszeg, osszesen netto, adoalap, netto vegosszeg, afa alapja"},
	{fTax, 3, "afa osszesen, afa osszege, afa osszeg, afa ertek, afa, osszes afa"},
	{fGross, 3, "brutto osszesen, brutto osszeg, brutto vegosszeg, szamla osszege, szamla vegosszege, brutto ertek"},
	{fGross, 2, "osszesen, vegosszeg, mindosszesen"},
	{fPayable, 3, "fizetendo, fizetendo osszeg, fizetendo vegosszeg, osszesen fizetendo, fizetendo osszesen"},
	{fSeller, 3, "elado, szallito, szolgaltato, kibocsato"},
	{fBuyer, 3, "vevo, ugyfel, megrendelo"},
	{fVATID, 3, "adoszam, kozossegi adoszam, eu adoszam"},
	{fOther, 3, "teljesites, teljesites datuma, teljesites napja, teljesites kelte, fizetes modja, fizetesi mod, bankszamlaszam, megnevezes, mennyiseg, egysegar, cegjegyzekszam"},
	{fPeriod, 3, "elszamolasi idoszak, szamlazasi idoszak, idoszak"},
	{fPO, 3, "megrendeles szama, rendelesszam, megrendelesszam"},
}

// southSlavicLabels are those of Croatian, Serbian, Slovenian.
var southSlavicLabels = []labelRow{
	{fNumber, 3, "racun br, racun broj, broj racuna, br racuna, racun №, racun st, stevilka racuna, st racuna, faktura br, broj fakture"},
	{fNumber, 1, "racun"},
	{fIssue, 3, "datum racuna, datum izdavanja, datum izdaje, datum izdavanja racuna, datum fakture, izdano, datum izdaje racuna"},
	{fDue, 3, "datum dospijeca, dospijece, rok placanja, datum dospeca, rok placila, zapade, valuta placanja, datum zapadlosti, placilo do"},
	{fNet, 3, "ukupno bez pdv, osnovica, osnovica za pdv, iznos bez pdv, poreska osnovica, osnova, skupaj brez ddv, osnova za ddv, vrednost brez ddv"},
	{fTax, 3, "pdv, iznos pdv, ukupno pdv, ddv, znesek ddv, skupaj ddv"},
	{fGross, 3, "ukupno s pdv, ukupno sa pdv, ukupan iznos, iznos racuna, sveukupno, skupaj z ddv, znesek racuna, skupni znesek"},
	{fGross, 2, "ukupno, skupaj"},
	{fPayable, 3, "za platiti, ukupno za platiti, za uplatu, ukupno za uplatu, za placanje, iznos za uplatu, za placilo, skupaj za placilo, znesek za placilo"},
	{fSeller, 3, "prodavatelj, prodavac, dobavljac, izdavatelj, prodajalec, dobavitelj, izdajatelj"},
	{fBuyer, 3, "kupac, narucitelj, kupec, narocnik, prejemnik"},
	{fVATID, 3, "oib, pdv id, pdv id broj, pdv broj, pib, id za ddv, id st za ddv, davcna stevilka, id ddv"},
	{fOther, 3, "datum isporuke, datum opravljene storitve, nacin placanja, ziro racun, poziv na broj, maticna stevilka, sklic, opis, kolicina"},
	{fPeriod, 3, "obracunsko razdoblje, razdoblje, obracunsko obdobje, obracunski period"},
}

// turkishLabels are those of Turkish.
var turkishLabels = []labelRow{
	{fNumber, 3, "fatura no, fatura numarası, fatura seri no, belge no, fiş no, fis no, makbuz no"},
	{fIssue, 3, "fatura tarihi, duzenleme tarihi, belge tarihi, tarih, duzenlenme tarihi"},
	{fDue, 3, "son odeme tarihi, vade tarihi, odeme tarihi, vade"},
	{fNet, 3, "mal hizmet toplam tutarı, ara toplam, kdv matrahı, toplam tutar, matrah, kdv haric toplam, mal hizmet toplamı"},
	{fTax, 3, "hesaplanan kdv, kdv tutarı, toplam kdv, kdv"},
	{fGross, 3, "vergiler dahil toplam tutar, genel toplam, kdv dahil toplam, toplam fatura tutarı"},
	{fPayable, 3, "odenecek tutar, odenecek toplam tutar, odenecek toplam"},
	{fSeller, 3, "satıcı, tedarikci"},
	{fBuyer, 3, "sayın, alıcı, musteri"},
	{fVATID, 3, "vergi no, vkn, vergi numarası, vergi kimlik no, tckn"},
	{fOther, 3, "vergi dairesi, mersis no, ticaret sicil no, senaryo, fatura tipi, ettn, irsaliye no, siparis no, ozellestirme no"},
	{fPeriod, 3, "fatura donemi, donem"},
}

// greekLabels are those of Greek.
var greekLabels = []labelRow{
	{fNumber, 3, "αριθμος τιμολογιου, αρ τιμολογιου, τιμολογιο αρ, αρ παραστατικου, αριθμος παραστατικου, αρ αποδειξης"},
	{fIssue, 3, "ημερομηνια, ημερομηνια εκδοσης, ημ νια, ημ εκδοσης, ημερομηνια τιμολογιου"},
	{fDue, 3, "ημερομηνια ληξης, πληρωτεο εως, ληξη πληρωμης, εξοφληση εως, προθεσμια πληρωμης"},
	{fNet, 3, "καθαρη αξια, συνολο χωρις φπα, καθαρο ποσο, μερικο συνολο, συνολικη καθαρη αξια"},
	{fTax, 3, "φπα, ποσο φπα, συνολο φπα, αξια φπα"},
	{fGross, 3, "συνολικη αξια, γενικο συνολο, συνολο με φπα, συνολικο ποσο, τελικο συνολο"},
	{fGross, 2, "συνολο"},
	{fPayable, 3, "πληρωτεο ποσο, πληρωτεο, ποσο πληρωμης, συνολο πληρωμης"},
	{fBuyer, 3, "πελατης, προς, επωνυμια πελατη"},
	{fSeller, 3, "εκδοτης, προμηθευτης"},
	{fVATID, 3, "αφμ, α φ μ"},
	{fOther, 3, "δου, δ ο υ, τηλ, διευθυνση, περιγραφη, ποσοτητα"},
}
