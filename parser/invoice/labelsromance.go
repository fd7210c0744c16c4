package invoice

// frenchLabels are those of French.
var frenchLabels = []labelRow{
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
}

// spanishLabels are those of Spanish.
var spanishLabels = []labelRow{
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
}

// italianLabels are those of Italian.
var italianLabels = []labelRow{
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
}

// portugueseLabels are those of Portuguese.
var portugueseLabels = []labelRow{
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
}

// romanianLabels are those of Romanian.
var romanianLabels = []labelRow{
	{fNumber, 3, "numar factura, nr factura, factura№, factura fiscala№, factura seria, seria si numarul, serie si numar, seria, factura fiscala seria"},
	{fIssue, 3, "data facturii, data emiterii, data facturarii, din data, data emitere, emisa la"},
	{fDue, 3, "scadenta, data scadentei, data scadenta, termen de plata, scadent la, termen plata"},
	{fNet, 3, "total fara tva, valoare fara tva, total valoare, baza de impozitare, baza impozabila"},
	{fTax, 3, "total tva, valoare tva, suma tva"},
	{fGross, 3, "total cu tva, valoare totala, total general, total factura"},
	{fPayable, 3, "total de plata, total plata, de plata, rest de plata, sold de plata"},
	{fSeller, 3, "furnizor, vanzator, prestator, emitent"},
	{fBuyer, 3, "cumparator, beneficiar"},
	{fVATID, 3, "cui, cif, cod fiscal, cod tva, c i f, cod unic de inregistrare"},
	{fOther, 3, "nr reg com, reg com, comanda, aviz, data livrarii, denumire"},
	{fPeriod, 3, "perioada de facturare, perioada"},
}
