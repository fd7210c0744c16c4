package renewal

import "testing"

// How notice must be given, in the sentence of the notice period or in one beside it.
func TestHowNoticeIsGiven(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"This Agreement renews for one year unless either party gives 90 days' written notice.", "written"},
		{"This Agreement renews for one year unless either party gives 90 days' notice. All notices must be in writing.", "written"},
		{"This Agreement renews for one year unless either party gives 90 days' notice. Invoices are sent by email.", ""},
		{"Notice of non-renewal must be sent by registered mail at least 60 days before the end of the term.", "registered"},
		{"Written notice by certified mail, return receipt requested, no later than 60 days prior to expiration; otherwise it renews automatically for one year.", "registered"},
		{"You may cancel by emailing billing@kestrel.example at least 30 days before the renewal date; otherwise the plan renews automatically.", "email"},
		{"Cancel in your account settings at least 10 days before the renewal date, else it renews automatically.", "online"},
		{"Your plan renews on December 14, 2026. If you'd rather not continue, cancel at least 10 days before the renewal date from Settings > Billing.", "online"},
		{"Die Kündigung hat mit einer Frist von 3 Monaten zum Ende der Laufzeit zu erfolgen und bedarf der Schriftform.", "written"},
		{"Der Vertrag verlängert sich um ein Jahr, wenn er nicht mit einer Frist von 3 Monaten gekündigt wird. Die Kündigung bedarf der Schriftform.", "written"},
		{"Die Kündigung bedarf der Textform und muss mit einer Frist von einem Monat zum Vertragsende erfolgen.", "email"},
		{"Die Kündigung muss per Einschreiben mit einer Frist von 3 Monaten zum Vertragsende erfolgen.", "registered"},
		{"Le contrat est renouvelé tacitement pour un an sauf dénonciation par lettre recommandée avec accusé de réception trois mois avant l'échéance.", "registered"},
		{"Résiliation par courriel au moins un mois avant la date d'échéance, sinon renouvellement automatique.", "email"},
		{"Salvo que una de las partes comunique por escrito su voluntad de no renovar con 30 días de antelación, el contrato se renovará automáticamente.", "written"},
		{"Opzegging per aangetekende brief met een opzegtermijn van drie maanden voor het einde van de looptijd.", "registered"},
		{"Disdetta via PEC con preavviso di 60 giorni prima della scadenza; altrimenti si rinnova tacitamente.", "email"},
	} {
		if got := Read(c.text, termsAt).NoticeForm; got != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}
