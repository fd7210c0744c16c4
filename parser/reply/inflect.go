package reply

import (
	"strings"

	"duly/parser/vocab"
)

// conjugations are verbs in the forms in which something is asked for: the infinitive, the
// imperatives, the "we" of an agreement, and the participles. Stems and endings are joined
// each with each; an ending of "-" is the stem alone.
var conjugations = []struct {
	entry
	stems, endings string
}{
	{entry{verb, Due}, "report décal repouss prolong déplac ajourn", "er e ez ons é ée és ées"},
	{entry{verb, Due}, "aplaz retras", "ar a amos ado ada ados adas arlo arla arlos arlas"},
	{entry{verb, Due}, "mov pospon", "er emos erlo erla erlos erlas"},
	{entry{verb, Due}, "spost rimand rinvi posticip prorog", "are a iamo ate ato ata ati ate arlo arla arli arle"},
	{entry{verb, Due}, "adi prorrog remarc reagend", "ar a e amos ado ada ados adas"},
	{entry{verb, Due}, "verschieb verleg verlänger vertag erstreck", "en e t n"},
	{entry{verb, Due}, "verplaats verzet verleng uitstel verschuif opschuif doorschuif", "- en ten len t"},
	{entry{verb, Due}, "aplace aplacemos mueve mueva muévelo movamos movido posponga pospongamos pospuesto pospuesta verlegt verlängert vertagt verlegen " +
		"verschuiven opschuiven doorschuiven opgeschoven doorgeschoven verlengd", "-"},
	{entry{verb, Drop}, "supprim annul abandonn enlev", "er e ez ons é ée és ées"},
	{entry{verb, Drop}, "elimin borr descart anul", "ar a amos ado ada ados adas arlo arla arlos arlas"},
	{entry{verb, Drop}, "elimin cancell annull scart", "are a iamo ate ato ata ati arlo arla arli arle"},
	{entry{verb, Drop}, "elimin descart apag anul", "ar e amos em"},
	{entry{verb, Drop}, "streich lösch", "en e t"},
	{entry{verb, Drop}, "schrap verwijder annuleer", "- pen en"},
	{entry{verb, Done}, toClose, "-"},
	{entry{verb, Done}, "complét achev finalis régl réalis effectu exécut boucl sold", "é ée és ées"},
	{entry{verb, Done}, "termin complet finaliz cerr solucion realiz ejecut acab arregl", "ado ada ados adas é amos"},
	{entry{verb, Done}, "termin complet sistem ultim realizz", "ato ata ati ate"},
	{entry{verb, Done}, "termin complet finaliz fech encerr realiz execut solucion", "ado ada ados adas ei ámos"},
	{entry{verb, Done}, "resolví resolvimos resuelto concluí concluimos cumplido cumplida resolvemos resolvi concluímos abgearbeitet fertiggemacht behoben finalisiert " +
		"afgewerkt afgemaakt klaargemaakt", "-"},
	{entry{giving, ""}, "transfér transmett attribu assign réassign confi délégu", "er ez ons"},
	{entry{giving, ""}, "asign reasign deleg deriv", "ar a e arlo arla arlos arlas"},
	{entry{giving, ""}, "assegn riassegn deleg affid inoltr", "are a ate iamo arlo arla"},
	{entry{giving, ""}, "reatribu deleg encaminh", "ir ar e em"},
	{entry{giving, ""}, "zuweisen zuordnen weiterleiten übertragen weitergeben übergeben delegieren toewijzen doorsturen doorgeven overdragen overzetten delegeren " +
		"reenvíalo reenviar reenvía inoltralo encaminhar atribuir atribua atribui", "-"},
}

// toClose are the forms in which duly is told to close a row. With a subject they say what
// somebody does: "we sluiten vrijdag".
const toClose = "clôturer clôturez clôturons fermer fermez fermons cierra cierre cierren ciérralo ciérrala ciérralos cerrar cerrarlo cerrarla cerrarlos " +
	"chiudi chiudete chiudere chiudiamo chiudilo chiudila fecha feche fechem fechar encerre encerrar sluit sluiten afsluiten afvinken schließe schließ schließt abhaken"

var toldToClose = vocab.New(strings.Fields(toClose)...)

// forms gives every form of the conjugations.
func forms(put func(phrase string, e entry)) {
	for _, c := range conjugations {
		for _, stem := range strings.Fields(c.stems) {
			for _, end := range strings.Fields(c.endings) {
				put(stem+strings.TrimPrefix(end, "-"), c.entry)
			}
		}
	}
}
