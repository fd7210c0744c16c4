package renewal

import (
	"strings"
	"testing"
	"time"

	"duly/parser/when"
)

// termsAt is the moment the notices below are read.
var termsAt = when.Context{At: time.Date(2026, 7, 1, 9, 0, 0, 0, time.UTC), Locale: "en-US"}

var termsCases = []struct {
	text    string
	auto    bool
	notice  int // days
	renewal int // months
	first   int // months
	dates   string
}{
	{text: "This Agreement automatically renews for successive one (1) year periods unless either party gives ninety (90) days' written notice prior to the end of the then-current term.", auto: true, notice: 90, renewal: 12},
	{text: "The initial term is thirty-six (36) months. Thereafter it renews automatically for additional terms of twelve (12) months each unless either party notifies the other in writing at least three (3) months before the expiration of the current term.", auto: true, notice: 90, renewal: 12, first: 36},
	{text: "Unless cancelled at least 60 days before the renewal date, this subscription auto-renews for another year.", auto: true, notice: 60},
	{text: "The term shall be extended for successive 24-month periods unless one party gives the other notice of non-renewal no later than one hundred twenty (120) calendar days before expiry.", auto: true, notice: 120, renewal: 24},
	{text: "Customer may elect not to renew by giving written notice at least six weeks prior to the anniversary date.", notice: 42},
	{text: "The contract continues on a year to year basis unless terminated by either party upon not less than two months notice before the end of any contract year.", auto: true, notice: 60, renewal: 12},
	{text: "Support renews each year on the anniversary unless the Licensee tells us at least sixty days beforehand that it does not wish to continue.", auto: true, notice: 60, renewal: 12},
	{text: "This Order renews for a further 12 months save where Customer advises Supplier, 45 days before expiry, that it does not intend to renew.", auto: true, notice: 45, renewal: 12},
	{text: "If the Tenant wishes to extend the term it shall notify the Landlord at least 60 days before the term ends.", notice: 60},
	{text: "The Service continues on a rolling monthly basis at our standard tariff until ended by either of us giving at least 30 days' notice.", auto: true, notice: 30, renewal: 1},
	{text: "If you do nothing, your service will roll over into a new 12-month term. Should you prefer to move to month-to-month or to disconnect, please let us know no later than 30 days before that date.", auto: true, notice: 30, renewal: 12},
	{text: "Your contract ends on 31 May. A new one-year term is available. If you wish to continue, please sign the attached quote.", dates: "end=2027-05-31"},
	{text: "Your plan is due for renewal on 4 May and will renew at the new price of EUR 49.00.", auto: true, dates: "renews=2027-05-04 end=2027-05-03"},
	{text: "The licence will renew only if both parties sign a new order form."},
	{text: "The Customer shall renew the insurance certificate annually and hand a copy to the Landlord."},
	{text: "The Insured may buy an extended reporting period within sixty (60) days of the end of the policy period."},
	{text: "The engagement ends on completion; either of us may bring it to a close earlier on two weeks' notice."},
	{text: "Unternehmen Sie nichts, geht Ihr Vertrag automatisch in ein unbefristetes Vertragsverhältnis über. Die Kündigungsfrist beträgt dann einen Monat.", auto: true, notice: 30},
	{text: "Doet u niets, dan gaat het contract automatisch over in een contract voor onbepaalde tijd. U kunt dan iedere dag opzeggen, met een opzegtermijn van één maand.", auto: true, notice: 30},
	{text: "Il contratto si rinnova di anno in anno, salvo disdetta inviata entro 60 giorni dalla scadenza.", auto: true, notice: 60, renewal: 12},
	{text: "O contrato vigorará pelo prazo de 12 meses, contados da data de sua assinatura, renovando-se automaticamente por iguais períodos, salvo manifestação em contrário com antecedência mínima de 60 dias.", auto: true, notice: 60, renewal: 12, first: 12},
	{text: "When your minimum term is up we'll carry on providing the service until you tell us you want to leave; we ask for 30 days' notice.", auto: true, notice: 30},
	{text: "We charge every four weeks until you leave. We need 28 days' notice in writing.", auto: true, notice: 28},
	{text: "The lease runs for one year and is then renewed from year to year by the Board upon request."},
	{text: "Nach der Grundmietzeit von 48 Monaten besteht das Mietverhältnis fort, bis es mit einer Frist von sechs Wochen zum Quartalsende beendet wird.", auto: true, notice: 42, first: 48},
	{text: "Läuft das Angebot ab, so besteht die Vereinbarung nicht fort."},
	{text: "Zodra de eerste twaalf maanden voorbij zijn, is uw lidmaatschap per maand opzegbaar.", auto: true},
	{text: "De huur wordt behoudens opzegging met twee maanden steeds met vijf jaar voortgezet.", auto: true, notice: 60, renewal: 60},
	{text: "Out of contract, the service rolls monthly; give us 30 days' warning to leave.", auto: true, notice: 30, renewal: 1},
	{text: "The package is billed yearly. If you want to stop, write to us 30 days before the year ends; otherwise the next year is due.", auto: true, notice: 30},
	{text: "Op 1 december start het nieuwe abonnementsjaar van uw vakblad. Wij schrijven dan € 148,00 af.", auto: true},
	{text: "A new term begins if both parties sign the order form."},
	{text: "On expiry a new term begins only after a credit check."},
	{text: "The warranty is automatically extended by the time the goods are in repair."},
	{text: "Die Zahlungsfrist läuft ab Zugang der Rechnung und läuft während der Prüfung weiter."},
	{text: "El plazo de entrega se prorrogará por los días de fuerza mayor."},
	{text: "The agreement on deliveries is extended for a further year each time.", auto: true, renewal: 12},
	{text: "Der Pachtvertrag besteht nach Ablauf fort, sofern keine Partei ihn zwei Monate vorher beendet.", auto: true, notice: 60},
	{text: "Auto-Renew deaktiviert. Sie haben die automatische Verlängerung Ihrer Domain deaktiviert."},
	{text: "This term shall be extended for a year provided 3000 units a month are sold."},
	{text: "The Term shall be automatically extended by one year on each anniversary unless, ninety days before it, the Executive has given notice that it will not be extended.", auto: true, notice: 90, renewal: 12},
	{text: "The licence will not automatically be extended. Either party may terminate for breach."},
	{text: "There shall be no further renewal of this lease. The tenant leaves on thirty days' notice for breach.", notice: 0},
	{text: "No renewal fee is due. The plan renews tomorrow for a year.", auto: true, renewal: 12},
	{text: "Der Vertrag verlängert sich nicht. Er endet am 30.09.2027.", dates: "end=2027-09-30"},
	{text: "Danach setzt sich der Vertrag jeweils um ein Jahr fort, es sei denn, eine Partei erklärt drei Monate vor dem Ende, dass sie ihn nicht fortsetzen will.", auto: true, notice: 90, renewal: 12},
	{text: "Votre formule annuelle se prolonge le 18 novembre 2026 pour un an.", auto: true, renewal: 12, dates: "renews=2026-11-18 end=2026-11-17"},
	{text: "Le renouvellement automatique n'est pas activé."},
	{text: "L'incarico cessa automaticamente al 31 dicembre 2026, salvo proroga da concordarsi.", dates: "end=2026-12-31"},
	{text: "Uw contract wordt per 1 februari 2027 met een jaar verlengd. Wilt u dat niet, laat het ons dan uiterlijk een maand van tevoren weten.", auto: true, notice: 30, renewal: 12, dates: "renews=2027-02-01 end=2027-01-31"},
	{text: "Na de contractduur van 36 maanden wordt het contract voor onbepaalde tijd voortgezet. U kunt dan op elk moment opzeggen met een opzegtermijn van één maand.", auto: true, notice: 30, first: 36},
	{text: "A fixed term of ten years, whereafter this Agreement shall remain in force until determined by either party on not less than one year's notice.", auto: true, notice: 365, first: 120},
	{text: "Either party may cancel the arrangement for convenience at any time after the first year upon sixty days' notice. It ends on 30 June 2029.", dates: "end=2029-06-30"},
	{text: "To avoid the next charge, cancel no later than 30 days before that date.", notice: 30},
	{text: "The service period is 24 months; then yearly.", auto: true, renewal: 12, first: 24},
	{text: "Prices are fixed for the first 12 months and then yearly adjusted to the index.", first: 12},
	{text: "Le contrat est conclu pour 48 mois. À son terme, et sauf préavis de deux mois, il se poursuit par périodes de trois mois.", auto: true, notice: 60, renewal: 3, first: 48},
	{text: "There is no renewal. The insurer may cancel by giving 7 days' notice by recorded delivery."},
	{text: "Het abonnement loopt tot en met 14 januari 2027. Daarna blijft het doorlopen en kun je het op elk moment opzeggen, met een opzegtermijn van 30 dagen.", auto: true, notice: 30, dates: "end=2027-01-14"},
	{text: "The contract falls due for renewal on 1 April 2027. It will be extended for a further year if we do not receive your notice of termination by 1 January 2027 (three months prior to the renewal date).", auto: true, notice: 90, renewal: 12, dates: "renews=2027-04-01 end=2027-03-31 by=2027-01-01"},
	{text: "Either party may terminate this Agreement for convenience at any time upon thirty (30) days' written notice."},
	{text: "Either party may terminate this Agreement upon a material breach that is not cured within thirty (30) days of written notice."},
	{text: "Provider may increase the fees at renewal with at least sixty (60) days' prior notice.", notice: 0},
	{text: "Notice period: 30 days before the end of the term", notice: 30},
	{text: "LESSEE SHALL GIVE LESSOR NOT LESS THAN NINETY (90) NOR MORE THAN ONE HUNDRED FIFTY (150) DAYS' NOTICE BEFORE THE END OF THE INITIAL TERM OF ITS ELECTION TO PURCHASE OR RETURN THE GOODS. IF LESSEE FAILS TO DO SO, THE TERM SHALL AUTOMATICALLY RENEW FOR THREE-MONTH PERIODS.", auto: true, notice: 90, renewal: 3},
	{text: "Support is provided for annual periods so long as Customer pays the fees. Customer may terminate it at the end of any annual period by at least 30 days' prior notice.", auto: true, notice: 30},
	{text: "Either may end the engagement as of the close of a Service Year on ninety days' written notice.", auto: true, notice: 90},
	{text: "The Agreement shall remain in force until 30 June 2027 and thereafter for periods of twelve months.", auto: true, renewal: 12, dates: "end=2027-06-30"},
	{text: "The first year will be followed by successive one-year terms, but a party may stop the next one from starting if it tells the other at least sixty days before it would have started.", auto: true, notice: 60, renewal: 12},
	{text: "The package is sold by the quarter. It rebooks itself each quarter unless cancelled 14 days before quarter end.", auto: true, notice: 14},
	{text: "We may each end the retainer at any quarter day by a month's notice; otherwise it goes on.", auto: true, notice: 30},
	{text: "Membership is for a two-year term, renewing for two-year terms after that.", auto: true, renewal: 24},
	{text: "Your free trial ends on 15 November 2026. Unless you cancel before then, your subscription will start and you'll be charged $1,080.00 for the year.", auto: true, dates: "end=2026-11-15 trial"},
	{text: "Except as provided in Section 3, nothing obliges the Company to purchase after the Term, and no renewal shall be implied by its continued acceptance."},
	{text: "Your policy ends on 13 December 2026. We can't renew it automatically.", dates: "end=2026-12-13"},
	{text: "Buyer shall give Supplier thirty (30) days' notice of any change of control."},
	{text: "The Consultant is engaged through December 31, 2026. Either party may terminate the engagement upon ten (10) days' written notice.", dates: "end=2026-12-31"},
	{text: "The Term is extended on each anniversary for one more year, so that at any time it has three years to run, unless, not later than ninety (90) days prior to such anniversary, one side has given notice that it will not be extended.", auto: true, notice: 90, renewal: 12},
	{text: "It shall be renewed for successive one-year periods, unless a Party notifies the other in writing more than ninety days prior to the end of a period that it lets the agreement lapse.", auto: true, notice: 90, renewal: 12},
	{text: "At the end of its term this Agreement shall renew, without any action by the parties, for two years, but Station may opt out by advising Network in writing seventy-five (75) or more days before a term ends.", auto: true, notice: 75, renewal: 24},
	{text: "Later maintenance periods are invoiced sixty (60) days before they begin, and Customer may decline one by written notice given at least thirty (30) days before it begins.", notice: 30},
	{text: "Sixty (60) days before the end of the Initial Term the parties will meet to discuss whether the Agreement should be extended."},
	{text: "The archive agreement ends 30 June 2027 and renews for 3 years by default. The notice has to be in by 1 April 2027, i.e. 90 days ahead.", auto: true, notice: 90, renewal: 36, dates: "end=2027-06-30 by=2027-04-01"},
	{text: "Initial term: 12 months. Renewal: automatic, 12 months. Notice of non-renewal: 90 days.", auto: true, notice: 90, renewal: 12, first: 12},
	{text: "The Agreement will not automatically renew. It expires on 31 December 2026.", dates: "end=2026-12-31"},

	{text: "After its first year the plan rolls over for twelve months, save where one side has said in writing, at least 40 days before the end of the term, that it stops.", auto: true, notice: 40, renewal: 12},
	{text: "Failure to give notice of termination sixty (60) days before the expiry shall cause the lease to be extended for a further year.", auto: true, notice: 60, renewal: 12},
	{text: "Auto-renewal: No. Term: 24 months.", first: 24},
	{text: "Das Abo läuft danach auf unbestimmte Zeit weiter und kann jederzeit mit einer Frist von einem Monat gekündigt werden.", auto: true, notice: 30},
	{text: "Sans dénonciation notifiée au plus tard 30 jours avant la date anniversaire, l'adhésion est prolongée.", auto: true, notice: 30},
	{text: "Der Vertrag hat eine Laufzeit von 24 Monaten. Er verlängert sich jeweils um weitere 12 Monate, wenn er nicht mit einer Frist von 3 Monaten zum Ende der Laufzeit gekündigt wird.", auto: true, notice: 90, renewal: 12, first: 24},
	{text: "Der Vertrag ist kündbar mit einer Frist von 3 Monaten zum Ende der Laufzeit.", notice: 90},
	{text: "Die Kündigungsfrist beträgt sechs Wochen zum Quartalsende.", notice: 42},
	{text: "Der Vertrag hat eine Mindestlaufzeit bis 30.06.2027 und verlängert sich um jeweils 12 Monate.", auto: true, renewal: 12, dates: "end=2027-06-30"},
	{text: "Mindestvertragslaufzeit bis 30.06.2027. Er verlängert sich danach um jeweils 12 Monate.", auto: true, renewal: 12, dates: "end=2027-06-30"},
	{text: "Ihr Vertrag verlängert sich zum 30.06.2027 um 12 Monate.", auto: true, renewal: 12, dates: "end=2027-06-30"},
	{text: "Ihr Vertrag verlängert sich zum 01.07.2027 um 12 Monate.", auto: true, renewal: 12, dates: "renews=2027-07-01 end=2027-06-30"},
	{text: "Nach Ablauf der Mindestvertragslaufzeit von zwölf Monaten verlängert sich der Vertrag automatisch um ein weiteres Jahr, sofern er nicht spätestens einen Monat vor Vertragsende schriftlich gekündigt wird.", auto: true, notice: 30, renewal: 12, first: 12},
	{text: "Es gilt eine dreimonatige Kündigungsfrist zum Jahresende.", notice: 90},
	{text: "Das Recht zur außerordentlichen Kündigung aus wichtigem Grund mit einer Frist von 14 Tagen bleibt unberührt."},

	{text: "Le contrat est conclu pour une durée de 12 mois. Il est renouvelé par tacite reconduction pour des périodes successives d'un an, sauf dénonciation par lettre recommandée avec un préavis de trois mois avant l'échéance.", auto: true, notice: 90, renewal: 12, first: 12},
	{text: "Chaque partie peut s'opposer au renouvellement moyennant un préavis de 60 jours avant la fin de la période en cours.", notice: 60},

	{text: "El contrato se renovará automáticamente por períodos sucesivos de un año salvo que una de las partes comunique por escrito su voluntad de no renovar con una antelación de 30 días a la fecha de vencimiento.", auto: true, notice: 30, renewal: 12},
	{text: "Se prorrogará tácitamente por periodos anuales salvo preaviso de dos meses antes de su vencimiento.", auto: true, notice: 60},

	{text: "De overeenkomst heeft een looptijd van 36 maanden en wordt telkens stilzwijgend verlengd met 12 maanden, tenzij zij uiterlijk drie maanden voor het einde van de looptijd schriftelijk wordt opgezegd.", auto: true, notice: 90, renewal: 12, first: 36},
	{text: "Er geldt een opzegtermijn van 1 maand voor het einde van de contractperiode.", notice: 30},

	{text: "Il contratto ha durata di 12 mesi e si rinnova tacitamente per ulteriori periodi di 12 mesi, salvo disdetta da inviare con preavviso di 60 giorni prima della scadenza.", auto: true, notice: 60, renewal: 12, first: 12},
	{text: "La disdetta deve essere comunicata per iscritto almeno tre mesi prima della scadenza.", notice: 90},

	{text: "Your plan renews on July 14.", auto: true, dates: "renews=2026-07-14 end=2026-07-13"},
	{text: "Your annual subscription will renew on August 3, 2026 for $1,200.00. To avoid being charged, cancel before August 3, 2026.", auto: true, dates: "renews=2026-08-03 end=2026-08-02 by=2026-08-02"},
	{text: "Your trial ends in 3 days.", dates: "end=2026-07-04 trial"},
	{text: "Your free trial expires on July 9, 2026.", dates: "end=2026-07-09 trial"},
	{text: "Next billing date: 15 July 2026", dates: "renews=2026-07-15 end=2026-07-14"},
	{text: "Your licence expires on 2026-09-30.", dates: "end=2026-09-30"},
	{text: "Ihr Abo verlängert sich am 01.08.2026 automatisch.", auto: true, dates: "renews=2026-08-01 end=2026-07-31"},
	{text: "Votre abonnement se renouvelle le 12 août 2026.", auto: true, dates: "renews=2026-08-12 end=2026-08-11"},
	{text: "Ihr Vertrag endet am 31.12.2026 und verlängert sich automatisch um 12 Monate, wenn Sie nicht bis zum 30.09.2026 kündigen.", auto: true, renewal: 12, dates: "end=2026-12-31 by=2026-09-30"},
	{text: "Uw abonnement wordt op 1 augustus 2026 automatisch verlengd.", auto: true, dates: "renews=2026-08-01 end=2026-07-31"},
	{text: "Der Vertrag wird am 01.08.2026 automatisch verlängert.", auto: true, dates: "renews=2026-08-01 end=2026-07-31"},
	{text: "You'll be charged $10.00 on July 14.", dates: "renews=2026-07-14 end=2026-07-13"},
	{text: "Your next payment of €9.99 is due on 5 August 2026.", dates: "renews=2026-08-05 end=2026-08-04"},
	{text: "Subscription term: 1 March 2026 to 28 February 2027", dates: "start=2026-03-01 end=2027-02-28"},
	{text: "Vertragslaufzeit: 01.03.2026 - 28.02.2027", dates: "start=2026-03-01 end=2027-02-28"},
	{text: "If you do not want to renew, let us know by 15 September 2026.", dates: "by=2026-09-15"},
	{text: "Votre contrat arrive à échéance le 31/12/2026 ; vous pouvez le résilier jusqu'au 30/09/2026.", dates: "end=2026-12-31 by=2026-09-30"},
	{text: "Auto-renew: Off. Your domain expires on 2026-12-01.", dates: "end=2026-12-01"},
	{text: "Auto-renew is enabled. Your domain expires on 2026-12-01.", auto: true, dates: "end=2026-12-01"},
	{text: "Su contrato finaliza el 31 de diciembre de 2026.", dates: "end=2026-12-31"},
	{text: "L'abbonamento scade il 30/11/2026 e si rinnova automaticamente per 12 mesi.", auto: true, renewal: 12, dates: "end=2026-11-30"},
	{text: "Plans renew automatically. To avoid renewal you must cancel at least 36 hours before the renewal date.", auto: true, notice: 2},
	{text: "Customer's right to opt out of renewal is exercised by written notice received not fewer than ninety (90) and not more than one hundred fifty (150) days before expiry.", notice: 90},
	{text: "Renewal is for rolling 12 months. Notice: 6 months before end of term.", auto: true, notice: 180, renewal: 12},
	{text: "Either party may decline to renew on 120 days notice prior to the end of the term. Absent such notice the Agreement renews for terms of two years.", auto: true, notice: 120, renewal: 24},
	{text: "Except where a party has given not less than half a year's written notice, the agreement rolls over for a further year.", auto: true, notice: 180, renewal: 12},
	{text: "We remind you 30 days before your annual plan renews."},
	{text: "This Agreement will automatically terminate at the end of the term unless the parties mutually agree to renew."},
	{text: "Distributor has the option to renew for one additional five-year term by written notice not later than six (6) months prior to the expiration of the term.", notice: 180, renewal: 60},
	{text: "This Agreement may continue from year to year if such continuance is specifically approved by both boards."},
	{text: "Wird der Vertrag nicht spätestens 3 Monate vor Ablauf gekündigt, so verlängert er sich um ein weiteres Jahr.", auto: true, notice: 90, renewal: 12},
	{text: "Das Vertragsverhältnis kann mit halbjährlicher Frist zum 30. Juni eines Jahres gekündigt werden.", notice: 180},
	{text: "Das Abonnement ist jederzeit mit einer Frist von 14 Tagen zum Monatsende kündbar.", notice: 14},
	{text: "Eine automatische Verlängerung findet nicht statt."},
	{text: "Le contrat prend fin à l'issue de la période initiale, sans possibilité de reconduction tacite."},
	{text: "Chaque partie peut résilier le contrat à l'échéance annuelle en respectant un préavis de six mois.", notice: 180},
	{text: "De overeenkomst wordt niet stilzwijgend verlengd."},
	{text: "Het contract wordt daarna steeds met 12 maanden verlengd, behoudens opzegging met een termijn van 3 maanden.", auto: true, notice: 90, renewal: 12},
	{text: "Cualquiera de las partes podrá dar por terminado el contrato al término de cada anualidad con sesenta días de anticipación.", notice: 60},
	{text: "The membership runs month to month. If you want to leave, tell us at least 14 days before the end of the month.", auto: true, notice: 14},
	{text: "After the minimum period your contract carries on until you tell us you want to end it, for which you must give us 28 days' notice.", auto: true, notice: 28},
	{text: "L'abonnement est reconduit tacitement de mois en mois. Le Client peut résilier à tout moment moyennant un préavis de 30 jours.", auto: true, notice: 30, renewal: 1},
	{text: "The agreement renews automatically each year. Either party may terminate for convenience at any time upon 30 days' notice.", auto: true, renewal: 12},
	{text: "Der Vertrag endet am 31.12.2027. Eine stillschweigende Verlängerung ist ausgeschlossen."},
	{text: "Il contratto cesserà alla scadenza, escluso ogni tacito rinnovo."},
	{text: "Na de contractduur loopt uw abonnement automatisch door en is het opzegbaar met een opzegtermijn van één maand.", auto: true, notice: 30},
	{text: "After your trial the subscription begins automatically and you will be charged $12.00 a month until you cancel.", auto: true},
	{text: "Your membership is for 12 months and then continues monthly until cancelled. To cancel you must give us one full calendar month's notice in writing.", auto: true, notice: 30},
	{text: "À défaut de dénonciation au moins 3 mois avant son terme, il se poursuivra par périodes de 12 mois.", auto: true, notice: 90, renewal: 12},
	{text: "Either party may terminate this month-to-month agreement by giving thirty (30) days written notice.", auto: true, notice: 30, renewal: 1},
	{text: "Sie können den Vertrag jederzeit mit einer Frist von zwei Wochen kündigen.", notice: 14},
	{text: "The term is 12 months. Either party may terminate at any time on 30 days' notice.", first: 12},
	{text: "Either party may terminate this Agreement for convenience on 30 days' notice."},
	{text: "Bei einer Preiserhöhung kann der Kunde in diesem Fall mit einer Frist von zwei Wochen zum Zeitpunkt des Inkrafttretens kündigen. Im Übrigen ist er mit einer Frist von einem Monat zum Vertragsende kündbar.", notice: 30},
	{text: "Danach läuft der Vertrag auf unbestimmte Zeit und kann jederzeit mit einer Frist von einem Monat gekündigt werden.", auto: true, notice: 30},
	{text: "Ihr Abo verlängert sich am 14.07.2026 um weitere 12 Monate zum Preis von 59,00 €.", auto: true, renewal: 12, dates: "renews=2026-07-14 end=2026-07-13"},
	{text: "Within thirty (30) days after termination Customer may export its data."},
	{text: "If you wish to end the agreement, inform us by 30 September 2026, i.e. two months before the end of the term.", notice: 60, dates: "by=2026-09-30"},
	{text: "Opzegtermijn: twee kalendermaanden.", notice: 60},
	{text: "Your annual membership renews in 7 days.", auto: true},
	{text: "Parking space: terminable by either party on one month's written notice.", notice: 30},
	{text: "Lessee must give at least 180 days prior written notice that it will return the equipment at the end of the term. If no such notice is given the lease renews for 12 months.", auto: true, notice: 180, renewal: 12},
	{text: "If the variation exceeds 3%, Customer may end the affected service by giving notice within 30 days of Supplier's notice."},
	{text: "The following domains will renew automatically within the next 30 days: larch.example.", auto: true},
	{text: "Laufzeit 36 Monate | Verlängerung 12 Monate | Kündigungsfrist 3 Monate", auto: true, notice: 90},
	{text: "Abbonamento annuale con rinnovo automatico. Disdetta entro 30 giorni dalla scadenza.", auto: true, notice: 30},
	{text: "You turned off auto-renewal for your plan. It ends on 30 June 2026.", dates: "end=2026-06-30"},
	{text: "Please cancel at least 15 days before the next billing date. The box continues until you cancel.", auto: true, notice: 15},
	{text: "Your cover renews automatically. We'll write to you 45 days before renewal. You can cancel by giving us 30 days' notice before the renewal date.", auto: true, notice: 30},
	{text: "Renew within 30 days to keep your member number."},
	{text: "This Agreement commences on March 1, 2026, continues for thirty-six (36) months and shall renew automatically for successive one (1) year terms.", auto: true, first: 36, renewal: 12, dates: "start=2026-03-01 end=2029-02-28"},
	{text: "Your subscription renews automatically on 24 December 2026 for a further year unless cancelled 30 days before.", auto: true, notice: 30, renewal: 12},
	{text: "The initial term of each Order Form is two (2) years. It renews automatically for like terms.", auto: true, first: 24, renewal: 24},
	{text: "The Hosting Term ends on the second anniversary of the Launch Date and is then renewed for additional one-year terms unless either party objects at least sixty (60) days before its end.", auto: true, notice: 60, first: 24, renewal: 12},
	{text: "Minimum term: 24 months\nAfter the minimum term: rolling monthly contract\nNotice to leave: 30 days\nInstallation: 10 working days", auto: true, notice: 30, first: 24, renewal: 1},
	{text: "| Minimum term | 24 months |\n| Extension | 12 months, automatic |\n| Notice period | 2 months to the end of the term |\n| Payment | 30 days net |", auto: true, notice: 60, first: 24, renewal: 12},
	{text: "Auto Renewal: Yes\nRenewal Term (months): 12\nCancellation Notice (days): 60\nPayment Terms: Net 30", auto: true, notice: 60, renewal: 12},
	{text: "Vertragsdauer: 3 Jahre\nVerlängerung: stillschweigend um je 1 Jahr\nKündigungsfrist: 3 Monate zum Vertragsende\nZahlungsziel: 14 Tage netto", auto: true, notice: 90, first: 36, renewal: 12},
	{text: "Il prend fin à son terme, toute tacite reconduction étant exclue."},
	{text: "Il contratto termina il 31 maggio 2028, con esclusione di ogni rinnovo tacito.", dates: "end=2028-05-31"},
	{text: "It shall remain in force until June 30, 2028; it is renewed from year to year unless notice is given thirty (30) days before the end of any contract year.", auto: true, notice: 30, renewal: 12, dates: "end=2028-06-30"},
	{text: "Your agreement will automatically renew on October 1, 2026 for another twelve months. Written notice of cancellation is required at least sixty (60) days in advance.", auto: true, notice: 60, renewal: 12},
	{text: "Daarna wordt het abonnement omgezet naar onbepaalde tijd en kan het per maand worden opgezegd met een opzegtermijn van 1 maand.", auto: true, notice: 30},
	{text: "The hire is for a minimum of 60 months and thereafter continues until ended by either party giving at least six months' notice in writing.", auto: true, notice: 180, first: 60},
	{text: "Wird der Vertrag nicht drei Monate vor Ablauf gekündigt, gilt er als um ein Jahr verlängert.", auto: true, notice: 90, renewal: 12},
	{text: "La locazione ha durata di anni 6 e si rinnova tacitamente per altri 6 anni, salvo disdetta almeno sei mesi prima della scadenza.", auto: true, notice: 180, first: 72, renewal: 72},
	{text: "Maintenance for the first 12 months is included. The warranty term is 24 months. Seller shall not compete for a period of five (5) years."},
	{text: "Cancellation more than 90 days before the end of the booking: 25 % of the fee."},
	{text: "The subscription period is one year. Unless cancelled by either party in writing no later than thirty days before it ends, each subscription period is followed by another one of equal length.", auto: true, notice: 30, first: 12, renewal: 12},
	{text: "Initial Term: eighteen (18) months. The Agreement then rolls for further terms of six (6) months, provided no party has objected in writing forty-five (45) days before the term ends.", auto: true, notice: 45, first: 18, renewal: 6},
	{text: "After the minimum duration of three (3) years either party may terminate the contract with six (6) months' notice.", auto: true, notice: 180, first: 36},
	{text: "The term is three (3) Contract Years. It renews for additional periods of one (1) Contract Year each unless either party gives notice at least one hundred and eighty (180) days before its end.", auto: true, notice: 180, first: 36, renewal: 12},
	{text: "It shall be extended from year to year unless notice is given four (4) months before the end of the initial term or of any one-year extension.", auto: true, notice: 120, renewal: 12},
	{text: "Laufzeit: 12 Monate, Verlängerung um 12 Monate, wenn nicht gekündigt wird. Angebot erhalten Sie 3 Monate vorher.", auto: true, first: 12, renewal: 12},
	{text: "Il contratto ha validità triennale e alla scadenza si intenderà rinnovato per un uguale periodo salvo disdetta almeno due mesi prima.", auto: true, notice: 60, first: 36, renewal: 36},
	{text: "We met on 3 March 2026 and talked about the weather in Lisbon."},
	{text: "This Agreement commences on January 1, 2025 for an initial term of 24 months.", first: 24, dates: "start=2025-01-01 end=2026-12-31"},
	{text: "Our offer for another year of support is valid until 15 December 2026.", dates: "none"},
	{text: "Autopay will be charged to card ending 4471 on 19 November 2026.", dates: "none"},

	// What follows on a term, whatever the verb, and what a party must do to stop it.
	{text: "Absent written objection ninety days before the expiration date, the arrangement perpetuates itself for a further twelve months.", auto: true, notice: 90},
	{text: "Each Term will be followed by a consecutive Term except where a party has declined by letter sent at least 60 days before the last day of the Term.", auto: true, notice: 60},
	{text: "This contract extends itself by one year at a time. Whoever wants out must say so two months before.", auto: true, notice: 60},
	{text: "The Termination Date shall be postponed by twelve months should no party, sixty days before it, elect to discontinue the Services.", auto: true, notice: 60},
	{text: "When those two years are over it runs on for two more unless one of us has told the other at least sixty days before that it is to stop.", auto: true, notice: 60},
	{text: "If the Lessee has not announced the return ninety days ahead of the last rental month, the lease goes on by six months.", auto: true, notice: 90},
	{text: "We'll roll it into another twelve months. If you would rather not carry on, we must have heard from you 30 days before the anniversary.", auto: true, notice: 30},
	{text: "When your year is up we charge the card for the next one. To prevent that, switch off renewal no later than 30 days before.", auto: true, notice: 30},
	{text: "You may turn automatic renewal off up to 14 days before the renewal date.", auto: true, notice: 14},
	{text: "Contract length: 12 months\nAfter that: monthly, cancel with 1 month notice", auto: true, notice: 30, first: 12},
	{text: "Its force is prolonged by a year whenever, three months before it would cease, neither the Purchaser nor the Supplier has opposed this.", auto: true, notice: 90},
	{text: "Auto-renew .......... Enabled\nCancel by ........... 30 days before renewal", auto: true, notice: 30},
	{text: "Wird nicht spätestens ein Vierteljahr vor Vertragsende gekündigt, so gilt das Vertragsverhältnis als um zwölf Monate fortgesetzt.", auto: true, notice: 90},
	{text: "Kündigt der Kunde nicht mindestens 30 Tage vor Ablauf, bucht der Anbieter das nächste Jahr.", auto: true, notice: 30},
	{text: "Teilt der Leasingnehmer nicht zwei Monate vor Ablauf mit, dass er die Geräte zurückgibt, dauert der Vertrag je sechs Monate länger.", auto: true, notice: 60},
	{text: "Der Austritt ist sechs Wochen vor Jahresschluss zu erklären; andernfalls besteht die Mitgliedschaft für das Folgejahr fort.", auto: true, notice: 42},
	{text: "Il se poursuivra d'année en année tant qu'aucune des parties n'aura fait savoir, trois mois avant l'échéance, qu'elle entend y mettre un terme.", auto: true, notice: 90},
	{text: "Sans opposition de votre part un mois avant la date anniversaire, votre formule repart pour un an.", auto: true, notice: 30},
	{text: "A falta de comunicación en contrario cuarenta y cinco (45) días antes, la vigencia se extenderá por períodos sucesivos de un año.", auto: true, notice: 45},
	{text: "In mancanza di disdetta da comunicarsi con preavviso di 60 giorni, il rapporto prosegue per un ulteriore anno.", auto: true, notice: 60},
	{text: "Zij wordt geacht telkens voor een jaar te zijn vernieuwd, zolang geen van beide partijen twee maanden voor het einde heeft laten weten ervan af te zien.", auto: true, notice: 60},
	{text: "O contrato renova-se por períodos de um ano, salvo denúncia com a antecedência mínima de 60 dias.", auto: true, notice: 60},
	{text: "Não sendo denunciado até três meses antes do termo, prorroga-se por mais um ano.", auto: true, notice: 90},
	{text: "Renovação: automática, anual. Aviso prévio: 30 dias.", auto: true, notice: 30},
	{text: "The agreement is then renewed a year at a time.", auto: true},
	{text: "Successive 12-month Renewal Terms will kick in. A party not wishing that has to give 90 days' notice.", auto: true, notice: 90},
	{text: "The subscription automatically renews unless auto-renew is turned off at least 24 hours before the end of the current period.", auto: true, notice: 1},
	{text: "Your plan was renewed today. You can switch auto-renewal off at any time.", auto: true},
	{text: "It shall stand renewed for five years if the Grantor has not, six months before its end, intimated its intention to resume the premises.", auto: true, notice: 180},
	{text: "Am 1. März beginnt Ihr neues Vertragsjahr. Falls Sie nicht mehr dabei sein möchten, sagen Sie uns bitte bis 30 Tage vor diesem Termin Bescheid.", auto: true, notice: 30},
	{text: "Seguirá rigiendo año tras año en tanto ninguna de las partes lo dé por terminado con sesenta días de anticipación.", auto: true, notice: 60},
	{text: "Il contratto si protrarrà per periodi annuali, fatta salva la facoltà di ciascuna parte di impedirlo tre mesi prima.", auto: true, notice: 90},
	{text: "Zeg je niet minstens een maand van tevoren op, dan begint er vanzelf weer een nieuw contractjaar.", auto: true, notice: 30},
	{text: "A new contract year is entered into by both parties' silence; either may refuse it in writing sixty days before the year is out.", auto: true, notice: 60},
	{text: "Das Abkommen gilt sodann stets für ein weiteres Kalenderjahr, sofern nicht drei Monate vor Jahresende von einer Seite gekündigt wird.", auto: true, notice: 90},
	{text: "Transcurrido el plazo inicial, el servicio continuará de forma indefinida hasta que una parte lo cancele con un preaviso de 60 días.", auto: true, notice: 60},
	{text: "Qualora tre mesi prima della scadenza nessuna parte abbia manifestato volontà contraria, la durata si estende di altri due anni.", auto: true, notice: 90},
	{text: "Het wordt steeds met een jaar verlengd als niet twee maanden tevoren is opgezegd.", auto: true, notice: 60},
	{text: "Because auto-renew is switched off, you'll be moved to the free plan."},
	{text: "Le contrat, d'une durée de deux ans, s'achève de plein droit à son échéance."},
	{text: "We have cancelled the auto-renewal of contract 40117."},
	{text: "You can extend it twice by one year by telling us at least sixty (60) days before it ends.", notice: 60},
	{text: "Should the Client desire a renewal it shall say so six months before the end of the term.", notice: 180},
	{text: "Il contratto scade senza bisogno di disdetta e non si rinnova."},
	{text: "The contract expires at the end of the term; a tacit extension does not take place."},
	{text: "The parties waive any automatic renewal of this agreement."},
	{text: "Auto-renewal for your plan is off."},
	{text: "Auto-renew .......... Disabled"},
	{text: "We do not renew automatically: nothing happens unless you accept our offer."},
	{text: "The lease shall expire on 31 December 2027 and shall not be renewed except by an instrument signed by both parties."},
	{text: "Certificates are renewed automatically by our platform every 60 days."},
	{text: "Le présent contrat ne pourra faire l'objet d'une tacite reconduction."},
	{text: "O contrato caduca no termo do prazo, não havendo lugar a renovação automática."},
	{text: "If the other party does not answer, it is deemed to have declined the offer to extend the contract by a year."},
	{text: "Franchisee is given 60 days to cure, except in certain cases, and 180 days' notice of non-renewal.", notice: 180},
	{text: "If the goods are not accepted, the test period is extended by a further month."},

	// What happens where no word is said, told by a word that stands for it.
	{text: "The Parties may up to ninety (90) days before the end of the current Term give notice that it shall not be extended; in the absence thereof the Term shall be extended for one year.", auto: true, notice: 90, renewal: 12},
	{text: "Notification of cancellation is required at least three months before the end; otherwise contract runs on for one more year.", auto: true, notice: 90},
	{text: "A notice of non-renewal has to reach us no less than two months before your contract year ends, or the contract will run for another year.", auto: true, notice: 60},
	{text: "Neither party is bound beyond the current term if it has given 90 days' notice of nonrenewal; otherwise the Agreement renews for a further year.", auto: true, notice: 90},
	{text: "This Agreement ends on its fourth anniversary unless otherwise extended in writing."},
	{text: "If you do not want to renew, let us know 30 days before the end of the term.", auto: true, notice: 30},

	{text: "The Client pays a fee, or the Client may elect an extended hire period of 12 weeks."},
	{text: "I will buy a new one someday.\n\nOk, anything new otherwise?"},
	{text: "Your free trial ends on May 3. After that, you will be charged $19.00 per month unless you cancel.", auto: true},
	{text: "You will not be charged until 7 March. After that it is €8.00 per user per month."},
	{text: "Your service agreement renews 12/31/2026 - action required 60 days prior if you wish to cancel.", auto: true, notice: 60},
	{text: "Votre abonnement sera renouvelé automatiquement le 12 juin 2027. Pour vous y opposer, merci de nous prévenir 30 jours avant cette date.", auto: true, notice: 30},
	{text: "To end the service, send 30 days' notice to billing; until then it continues month to month.", auto: true, notice: 30, renewal: 1},
	{text: "To avoid the automatic renewal of your booking on 1 June, cancel no later than 10 days prior.", auto: true, notice: 10},
	{text: "Mindestvertragslaufzeit: 24 Monate\nKündigungsfrist: 1 Monat\nVerlängerung: unbefristet", auto: true, notice: 30, first: 24},

	// Who has to ask or to agree has an option; a bound is no refusal.
	{text: "The Term shall be extended for two years if Buyer so requests in writing not less than ninety (90) days prior to the Expiration Date.", notice: 90},
	{text: "Upon the request of the Licensee the term will be extended by one year."},
	{text: "The Lease shall be renewed for five years provided that both sides agree in writing."},
	{text: "The Term shall be renewed for five years provided that neither side has objected sixty days before its end.", auto: true, notice: 60},
	{text: "The right to object to the automatic extension must be exercised no later than 90 days before expiry.", auto: true, notice: 90},
	{text: "The Exclusive Period shall be automatically extended for twelve months, unless either Party, at least 180 days before its expiration, elects to forgo that.", auto: true, notice: 180},
	{text: "It remains in force for an indefinite period after the initial period of 24 months, with a mutual period of notice of three months.", auto: true, notice: 90, first: 24},

	{text: "Provided that it is not in default, Operator shall be entitled to extend the Term by five (5) years by serving notice on the Owner six (6) months before the Term would otherwise expire.", notice: 180},
	{text: "In the event that there is no written notice by either party of its intention to renew in the thirty (30) days before its expiry, the Agreement shall terminate.", notice: 30},
	{text: "In the event that neither party has notified the other to the contrary ninety (90) days prior to its end, the Term shall be extended for twelve months.", auto: true, notice: 90},

	// Over and over, whatever the span; what keeps it from coming.
	{text: "It shall continue from Contract Year to Contract Year until one party gives one hundred and twenty (120) days' notice before the end of a Contract Year.", auto: true, notice: 120},
	{text: "The staffing order renews week by week until stopped.", auto: true},
	{text: "The season tickets run on from season to season.\n\nIt goes on quarter after quarter.", auto: true},
	{text: "Day by day it gets better, and it goes one by one."},
	{text: "Turnout varies week to week."},
	{text: "Go on then.\n\nThen it goes on to the committee for review."},
	{text: "Ich bin bis zum 4.12. im Urlaub und ab dem 7.12. wieder da."},
	{text: "There was a new year.\n\nTo say a field throws an error would be wrong."},
	{text: "He walked from door to door and met her face to face."},
	{text: "Bank may prevent a renewal term from beginning by giving sixty (60) days' notice.", auto: true, notice: 60},
	{text: "Your participation goes on automatically; drop us a line thirty days ahead if you want to leave.", auto: true, notice: 30},
	{text: "The right to use the code continues in perpetuity."},
	{text: "Este contrato no admite prórroga, expresa ni tácita."},
	{text: "Il contratto ha durata di un anno e non è soggetto a rinnovo tacito.", first: 12},
	{text: "The rights shall renew for each Event automatically, unless Sponsor declines in writing within sixty (60) days before the first day of the next one.", auto: true, notice: 60},
	{text: "Licensor may terminate upon thirty (30) days written notice if Licensee fails to make any payment when due."},
	{text: "The services are provided until either party ends the Agreement by giving thirty (30) days written notice.", notice: 30},

	// Cover and security that a party keeps up are no contract with a vendor.
	{text: "Seller shall renew its insurance annually and give Buyer thirty (30) days' prior written notice of any cancellation thereof."},
	{text: "The letter of credit shall be automatically renewed and Buyer must be notified sixty (60) days prior to any non-renewal."},
	{text: "Registrations of the marks shall be renewed by Licensor at its cost during the Term."},
	{text: "Your insurance renews automatically each year unless you cancel 30 days before the renewal date.", auto: true, notice: 30, renewal: 12},

	{text: "The trademark licence shall renew automatically together with the agreement.", auto: true},
	{text: "Neither party may terminate this Agreement before its expiration other than for cause on thirty days' notice."},
	{text: "The guarantee remains in force until 31 December 2028 and claims must be notified at least thirty days before that date."},
	{text: "Annual contract, auto-renewing; cancel in writing min. 60 days pre-renewal.", auto: true, notice: 60},
	{text: "Services roll forward automatically in six month blocks, except where Client informs Studio ninety days ahead of the next block.", auto: true, notice: 90},

	{text: "Team plan (15 seats), paid until 4 December, auto-renew off."},
	{text: "The certificate for mail.larch.example was renewed automatically."},
	{text: "Gym contract: after 12 months it carries on monthly, with four weeks' notice to quit.", auto: true, notice: 28},
	{text: "Il sera tacitement reconduit le 1er octobre 2027. Vous pouvez vous y opposer jusqu'à 30 jours avant cette date.", auto: true, notice: 30},
	{text: "Uw licentie wordt per 1 januari 2028 met een jaar verlengd, tenzij u deze met een termijn van twee maanden opzegt.", auto: true, notice: 60, renewal: 12},
	{text: "Your meal plan continues each month. To stop it, cancel 14 days before the next month starts.", auto: true, notice: 14},

	// A last day of each year, whatever the year.
	{text: "It is renewed for successive calendar years unless either party notifies the other by October 31 of any calendar year of its intent not to renew.", auto: true, notice: 61},
	{text: "Er gilt zunächst bis 31.12.2027. Er verlängert sich um ein Kalenderjahr, wenn er nicht bis zum 30.9. gekündigt wird.", auto: true, notice: 92, renewal: 12, dates: "end=2027-12-31"},
	{text: "Sie verlängert sich um ein Jahr, wenn sie nicht bis zum 30. September eines Jahres gekündigt wird. Sie endet am 31. Dezember 2027.", auto: true, notice: 92, renewal: 12, dates: "end=2027-12-31"},

	// Lengths.
	{text: "It renews for two years unless notice is given during the sixty-day period ending 120 days before the Expiration Date.", auto: true, notice: 120},
	{text: "Cancelled with notice of a calendar quarter to the end of the year or it renews for another year.", auto: true, notice: 90},
	{text: "Der Mietvertrag verlängert sich um je fünf Jahre, wenn nicht mindestens ein halbes Jahr vorher eine Seite erklärt, dass sie ihn nicht fortsetzen will.", auto: true, notice: 180, renewal: 60},
	{text: "The offer is extended for thirty (30) day periods until ten (10) days after either party has given notice that it does not want it to be extended.", auto: true, notice: 10},
	{text: "Il contratto si intende rinnovato ove nessuna parte abbia manifestato, entro i tre mesi antecedenti la scadenza, la volontà di recedere.", auto: true, notice: 90},
	{text: "A party may opt not to renew by giving the other sixty (60) days' heads-up.", notice: 60},
}

func TestReadTerms(t *testing.T) {
	for _, c := range termsCases {
		got := Read(c.text, termsAt)
		if got.AutoRenew != c.auto || got.NoticeDays != c.notice || c.renewal > 0 && got.RenewalMonths != c.renewal || c.first > 0 && got.TermMonths != c.first {
			t.Errorf("%s\n got auto %v notice %d renewal %d first %d, want auto %v notice %d renewal %d first %d", c.text,
				got.AutoRenew, got.NoticeDays, got.RenewalMonths, got.TermMonths, c.auto, c.notice, c.renewal, c.first)
		}
		if d := termDates2(got); c.dates != "" && d != strings.TrimPrefix(c.dates, "none") {
			t.Errorf("%s\n got dates %q, want %q", c.text, d, c.dates)
		}
		if (c.notice > 0 || c.auto) && len(got.Evidence) == 0 {
			t.Errorf("%s: no evidence", c.text)
		}
	}
}

func termDates2(t Terms) string {
	var out []string
	for _, d := range []struct {
		name string
		day  when.Day
	}{{"start", t.Start}, {"renews", t.RenewsOn}, {"end", t.End}, {"by", t.NoticeDeadline}} {
		if !d.day.IsZero() {
			out = append(out, d.name+"="+d.day.String())
		}
	}
	if t.Trial {
		out = append(out, "trial")
	}
	return strings.Join(out, " ")
}

func TestUnclearNoticeIsAskedAbout(t *testing.T) {
	for _, text := range []string{
		"It renews unless either party gives sixty 90 days written notice before the end of the term.",
		"It renews for a further year unless notice is given ninety (60) days prior to expiration.",
	} {
		got := Read(text, termsAt)
		if got.NoticeDays != 0 || got.Unclear == "" || !strings.Contains(text, got.Unclear) {
			t.Errorf("%s: notice %d, unclear %q", text, got.NoticeDays, got.Unclear)
		}
	}
}

func TestNoticeForm(t *testing.T) {
	for text, want := range map[string]string{
		"Kündigung per Einschreiben mit einer Frist von 3 Monaten zum Ende der Laufzeit.":                            "registered",
		"It renews unless written notice is given 30 days before the end of the term.":                               "written",
		"It renews unless notice of non-renewal is given by email at least 30 days before the end of the term.":      "email",
		"Sauf dénonciation par lettre recommandée trois mois avant l'échéance, le contrat est reconduit tacitement.": "registered",
	} {
		if got := Read(text, termsAt).NoticeForm; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
