package invoice

// englishLabels are those of English.
var englishLabels = []labelRow{
	{fNumber, 3, "invoice№, credit№, invoice reference, tax invoice№, bill№, credit note№, credit memo№, document№, receipt№, inv№, invoice code, your invoice№, our " +
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
	{fNet, 3, "untaxed amount, net amount, net total, total net, amount excl vat, total excl vat, total excl tax, total excluding vat, total excluding tax, total ex vat, " +
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
}
