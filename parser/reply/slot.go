package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// slot stands in a phrase of the lexicon where a row may be named: "don't need it anymore"
// is also said "don't need 3 anymore".
const slot = "#row"

// withSlots gives a phrase, and the same with a row in place of the "it" within it.
func withSlots(w []string, e entry) [][]string {
	out := [][]string{w}
	if e.class != verb && e.class != giving && e.class != taking || w[0] == "on" { // "on 2: blocked"
		return out
	}
	for k := 1; k < len(w); k++ {
		if w[k] == "it" {
			s := slices.Clone(w)
			s[k] = slot
			return append(out, s)
		}
	}
	return out
}

// around reads a phrase that stands around rows: "tick 3 and 4 off". It gives the phrase
// and the rows as tokens, and how many words they take.
func (l *lexer) around(i int) ([]token, int) {
	if i+1 < len(l.words) && rowNouns[l.words[i].text] && scan.AllDigits(l.words[i+1].text) { // the Dutch "punt 1"
		return nil, 0
	}
	for _, p := range slotted[l.words[i].text] {
		if !l.allowed(p.entry) {
			continue
		}
		if rows, n := l.fill(i, p.words); n > 0 && !(p.class == taking && l.receives(i-1, rows)) {
			t := l.make(i, slices.Index(p.words, slot), p.entry)
			return append([]token{t}, rows...), n
		}
	}
	return nil, 0
}

// receives tells whether who stands at word i is named in the task of a row: "Priya has the draft" of "Send the draft to Priya".
func (l *lexer) receives(i int, rows []token) bool {
	return slices.ContainsFunc(rows, func(t token) bool {
		return t.named && slices.ContainsFunc(l.c.Offers, func(o Offer) bool {
			return strconv.Itoa(o.N) == t.target && slices.Contains(scan.Words(fold(o.Task)), l.at(i))
		})
	})
}

// fill matches a phrase with rows in its slot at word i. Where the phrase ends in its slot
// one row fills it; more follow as in any list.
func (l *lexer) fill(i int, w []string) (rows []token, n int) {
	at := i
	for k, p := range w {
		switch {
		case at >= len(l.words):
			return nil, 0
		case p != slot:
			if l.words[at].text != p {
				return nil, 0
			}
			at++
		default:
			for {
				t, m := l.aRow(at)
				if m == 0 {
					return nil, 0
				}
				rows, at = append(rows, t), at+m
				if k == len(w)-1 || at+1 >= len(l.words) || !listed[l.words[at].text] {
					break
				}
				at++
			}
		}
	}
	return rows, at - i
}

// aRow reads a number, a reference or the words of a task at word i.
func (l *lexer) aRow(i int) (token, int) {
	if target, n := l.oneWord(i); n > 0 {
		t := l.named(i, n, target)
		t.named = true
		return t, n
	}
	if articles[l.words[i].text] || l.words[i].text == "the" {
		if i+1 == len(l.words) {
			return token{}, 0
		}
		t, n := l.aRow(i + 1)
		return t, n + min(n, 1)
	}
	if lasts[l.words[i].text] && i+1 < len(l.words) && (units[l.words[i+1].text] || l.isDay(i+1)) { // "sorted last week"
		return token{}, 0
	}
	if t, n, ok := l.row(i); ok {
		return t, n
	}
	if target, n := l.taskWords(i); n > 0 {
		t := l.named(i, n, target)
		t.named = true
		return t, n
	}
	return token{}, 0
}

// listed stand between the rows of a list.
var listed = vocab.New(",", "and", "&", "+", "/", "und", "et", "y", "en", "e")

// crossed gives every phrase that takes one of the words of each part; an empty one may
// be left out.
func crossed(parts []string) []string {
	out := []string{""}
	for _, p := range parts {
		var next []string
		for _, head := range out {
			for w := range strings.SplitSeq(p, "|") {
				next = append(next, strings.TrimSpace(head+" "+w))
			}
		}
		out = next
	}
	return out
}

// comings are the words by which what is owed is said to come on a day.
const comings = "kommt|kommen|folgt|folgen|follows|follow|is coming|are coming|will come|will follow|komt|komen|volgt|volgen|suivra|suivront|arrivera|" +
	"llegará|arriverà|seguirà|seguirá|chega|chegará|lo tendré|lo tendremos|lo entrego|lo entregaré|lo entregaremos|lo consegno|lo consegneremo|lo avrò|" +
	"je le rends|je l'aurai|on l'aura|ce sera prêt|bekommst du|bekommt ihr|bekommen sie|liefere ich|liefern wir|krijg je|lever ik|expect it|expect this|expect them|you'll get it|you'll get this|you will get it|you will get this|you'll receive it|lukt pas|schuift door naar|slitta al|slitta a|slitta alla|arriva|arrivano|entrego|entregamos|só na|planned|scheduled|expected|targeted|slated|foreseen|pencilled in|geplant|eingeplant|vorgesehen|angesetzt|terminiert|prévu|prévue|prévus|programmé|" +
	"previsto|prevista|previstos|programado|planificado|gepland|voorzien|pianificato|planejado|agendado"

// silences are what somebody who is waited for has not done.
const silences = "sent|delivered|provided|supplied|shared|approved|signed|come back|got back|gotten back|replied|responded|answered|reacted|written back|called back|reverted|been in touch|get back|reply|respond|answer"

// laters are the words by which somebody is left alone until a day.
const laters = "check with me again|check in with me|follow up|follow up again|follow up with me|bring this up|bring it up|bring this up again|bring it up again|bring this back|bring it back|" +
	"resurface this|resurface it|hold this|hold it|hold this off|hold off|hold the reminders|hold reminders|pause reminders|pause the reminders|pause this|" +
	"don't remind me|do not remind me|don't remind us|quiet|don't chase|don't chase me|please don't chase|come back|try again|try me again|mute|mute this|mute it|diary this|diarise this|diary|diarise|" +
	"set a reminder|bump this back up|bump this up|bump it back up|keine erinnerung|keine erinnerungen|nicht erinnern|plus de rappel|pas de rappel|no me recuerdes|geen herinneringen|" +
	"niente promemoria|sem lembretes"

// deciders are those whose decision ends a task.
const deciders = "management|the board|the client|the customer|the committee|leadership"

var coming = vocab.New(append(strings.Split(comings, "|"), strings.Split(laters, "|")...)...)

// made are the phrases that are put together from parts.
var made = []struct {
	entry
	parts []string
}{
	{entry{verb, Done}, []string{"mark|set|flag|tick|put|switch|change|treat|record|register|log|marked|have marked",
		"|it|this|that|them|these|both|all", "|off|down", "as|to", "done|complete|completed|finished|closed|resolved"}},
	{entry{verb, Done}, []string{"mark|tick|check|cross|ticked|checked|crossed", "it|this|that|this one|that one|them|these|both|all",
		"off|done|complete|completed|closed", "|the list|my list|your list"}},
	{entry{verb, Done}, []string{"wrapped|tied|closed|finished|signed", "it|this|that|them|this one|that one|these|those|everything", "up|off|out"}},
	{entry{verb, Done}, []string{"got", "it|this|that|this one|that one|these|them", "over|across", "the line"}},
	{entry{verb, Cancel}, []string{"|we|i", "don't use|do not use|no longer use", "it|this|that|them|this one", "|anymore|any more|any longer"}},
	{entry{verb, List}, []string{"what's|what is|what do i have", "on my plate|still open|left for me|assigned to me"}},
	{entry{verb, Done}, []string{"kannst du|können sie|kann man|könnt ihr|können wir|kannste", "|" + slot + "|das|es|den|die", "schließen|zumachen|abhaken|zu machen"}},
	{entry{verb, Done}, []string{"tu peux|vous pouvez|on peut", "|le|la|les|clore|y", "fermer|clôturer|cocher|clore"}},
	{entry{verb, Done}, []string{"puedes|puede|se puede|pueden|podéis", "|el|la|lo", "cerrar|cerrarlo|cerrarla|cerrarlos"}},
	{entry{verb, Done}, []string{"je kan|je kunt|u kunt|kan je|mag je|je mag|kun je", "|" + slot + "|dit|deze|het|hem", "sluiten|afsluiten|afvinken|dichtzetten"}},
	{entry{verb, Done}, []string{"puoi|può|si può|potete|si possono", "|il|la|lo", "chiudere|chiuderlo|chiuderla|chiuderli|spuntare"}},
	{entry{verb, Done}, []string{"pode|podes|podem|pode-se", "|o|a", "fechar|fechá-lo|encerrar"}},
	{entry{verb, Drop}, []string{"kannst du|können sie|kann man|könnt ihr|können wir|kannste", "|" + slot + "|das|es|den|die",
		"streichen|löschen|entfernen|verwerfen|vergessen|weglassen"}},
	{entry{verb, Drop}, []string{"tu peux|vous pouvez|on peut", "|le|la|les|l'", "supprimer|annuler|rayer|retirer|enlever|abandonner|oublier"}},
	{entry{verb, Drop}, []string{"puedes|puede|se puede|pueden|podéis|podemos", "|el|la|lo",
		"borrar|borrarlo|eliminar|eliminarlo|cancelar|cancelarlo|quitar|quitarlo|descartar|olvidar"}},
	{entry{verb, Drop}, []string{"je kan|je kunt|u kunt|kan je|mag je|je mag|we kunnen|kunnen we", "|" + slot + "|dit|deze|het",
		"schrappen|verwijderen|annuleren|vergeten"}},
	{entry{verb, Drop}, []string{"puoi|può|si può|potete|possiamo", "|il|la|lo",
		"eliminare|eliminarlo|cancellare|cancellarlo|annullare|annullarlo|togliere|toglierlo|scartare"}},
	{entry{verb, Drop}, []string{"pode|podes|podem|podemos|pode-se", "|o|a", "eliminar|apagar|remover|cancelar|retirar|esquecer"}},
	{entry{verb, Drop}, []string{"not", "planned|wanted|necessary|valid|on the agenda|pursued", "anymore|any more|any longer"}},
	{entry{verb, Drop}, []string{"no longer", "planned|wanted|necessary|valid|on the agenda|on the table|in scope|in the plan|foreseen|pursued|being pursued|being done|going ahead|" +
		"going forward", "|anymore|any more|any longer"}},
	{entry{verb, Done}, []string{"take", "it|this|that|them|these|this one", "off|from|off of", "|the|my|your|our|this", "list"}},
	{entry{verb, Drop}, []string{"remove|delete", "|it|this|that|them|these|this one", "off|from|off of", "|the|my|your|our|this", "list"}},
	{entry{verb, Cancel}, []string{"don't|do not|won't|will not|not", "|want to|wish to|need to|plan to|intend to|going to",
		"renew|extend|continue", "|it|this|this contract|the contract"}},
	{entry{verb, Done}, []string{"ist|sind", "das|das thema|der punkt|die sache|es|alles", "durch|vom tisch|gegessen|in trockenen tüchern"}},
	{entry{verb, Done}, []string{"kann|können|darf", "|jetzt|nun|auch|somit|also|daher|dann|damit|gern|gerne", "abgehakt|geschlossen|abgeschlossen|als erledigt markiert", "werden"}},
	{entry{giving, ""}, []string{"|this|that", "one for"}},
	{entry{verb, Cancel}, []string{"can|may", "|now|also", "be", "cancelled|canceled|terminated"}},
	{entry{verb, Cancel}, []string{"|on|nous", "ne", "renouvelle|renouvelons|reconduit|reconduisons|renouveler|renouvelez", "pas|plus"}},
	{entry{verb, Cancel}, []string{"wir|", "verlängern", "|wir|das|es", "nicht"}},
	{entry{verb, Cancel}, []string{"no|não|non", "|lo|la", "renovamos|renovaremos|vamos a renovar|vamos renovar|rinnoviamo|rinnoveremo"}},
	{entry{verb, Cancel}, []string{"|wir|ich", "nutzen|nutze|verwenden|verwende|brauchen|brauche", "|das|es|den|ihn|sie|dies", "nicht mehr"}},
	{entry{verb, Cancel}, []string{"on ne l'utilise plus|nous ne l'utilisons plus|on ne s'en sert plus|on n'en a plus besoin|nous n'en avons plus besoin"}},
	{entry{verb, Cancel}, []string{"ya no|já não|non", "|lo|la|o|a", "usamos|utilizamos|uso|necesitamos|precisamos|usiamo più|utilizziamo più|uso più"}},
	{entry{verb, Cancel}, []string{"|we|wij|ik", "gebruiken|gebruik", "|dit|het|deze|dat", "niet meer"}},
	{entry{verb, Renew}, []string{"|nous|on", "renouvelons|renouvelle|reconduisons|reconduit|prolongeons|gardons|continuons"}},
	{entry{verb, Renew}, []string{"|lo|la|o|a", "renovamos|prorrogamos|mantenemos|seguimos|mantemos|rinnoviamo|proroghiamo|manteniamo|continuamos"}},
	{entry{verb, Renew}, []string{"wir verlängern|wir behalten|wir bleiben dabei|verlängern wir|we verlengen|verlengen we|we gaan door"}},
	{entry{verb, Cancel}, []string{"verlengen|verleng", "|we|wij|dit|het", "niet"}},
	{entry{verb, Drop}, []string{"not anymore|not any more|not any longer", "necessary|needed|required|relevant|wanted"}},
	{entry{verb, Drop}, []string{"n'est|ne sont", "plus", "utile|utiles|nécessaire|nécessaires|d'actualité|pertinent|pertinente|valable|requis|requise"}},
	{entry{verb, Drop}, []string{"kan|kunnen|mag|mogen", "|dan|nu|ook|dus", "van de lijst", "|af"}},
	{entry{verb, Drop}, []string{"kann|können", "|dann|jetzt|auch", "von der liste|runter von der liste", "|runter|gestrichen werden"}},
	{entry{verb, Block}, []string{"liegt|liegen|ist|sind", "|jetzt|noch|aktuell|derzeit|gerade", "bei|beim|bei der|bei den"}},
	{entry{verb, Block}, []string{"pending", "|final|formal|written|client|customer|vendor|supplier|management|board|legal|security|finance|their|your|his|her", "sign-off|signoff|review|feedback|input|inputs|confirmation|response|reply|decision|info|information|payment|" +
		"delivery|access|budget|signature|clearance|funding"}},
	{entry{verb, Block}, []string{"warte|warten", "ich|wir", "|noch|immer noch|derzeit|aktuell|weiter", "auf"}},
	{entry{verb, Block}, []string{"|had to|have had to|have to", "pause|put on hold|suspend|halt", "it|this|that|this one|everything"}},
	{entry{verb, Due}, []string{"request|ask for|asking for|requesting|like|need|grant|get|apply for", "|an|a|some|another",
		"|short|further|small|brief", "extension|postponement|deferral"}},
	{entry{verb, Due}, []string{"besoin d'un|besoin de|demande un|demande de", "délai|report|prolongation|délai supplémentaire"}},
	{entry{verb, Due}, []string{"necesito|necesitamos|solicito|pido", "|una|un|más", "prórroga|plazo|extensión|tiempo|aplazamiento"}},
	{entry{verb, Due}, []string{"ho bisogno di|mi serve|chiedo|ci serve", "|una|un|più", "tempo|proroga|rinvio"}},
	{entry{verb, Due}, []string{"preciso de|peço|precisamos de", "|um|uma|mais", "prazo|tempo|prorrogação|adiamento"}},
	{entry{verb, Due}, []string{"|is|wordt|mag|kan", "verschoven|verzet|verplaatst|doorgeschoven", "|worden", "naar"}},
	{entry{verb, Due}, []string{"schuif|zet|verzet|verplaats", "|dit|het|deze|hem", "|maar|graag", "door|op|naar", "|naar|tot"}},
	{entry{verb, Due}, []string{"se|si|on", "pospone|aplaza|mueve|retrasa|rimanda|sposta|rinvia|reporte|repousse|décale"}},
	{entry{taking, ""}, []string{"gaat|zal", "dit|dat|het", "doen|oppakken|regelen|overnemen|afhandelen"}},
	{entry{taking, ""}, []string{"wird", "das|es|dies", "machen|übernehmen|erledigen|bearbeiten"}},
	{entry{taking, ""}, []string{"va|qui va", "le faire|s'en occuper|s'en charger|le gérer|prendre le relais"}},
	{entry{taking, ""}, []string{"qui", "gère|suit|traite|le fait|fait ça|prend|gère ça|suit ça|s'occupe de ça"}},
	{entry{taking, ""}, []string{"lo va a hacer|va a hacerlo|se va a encargar|se encargará|lo hará|lo farà|lo gestirà|se ne occuperà|vai fazer|vai tratar|vai cuidar",
		"|esto|eso|de esto|de eso|isso|isto|disso|disto"}},
	{entry{verb, Done}, []string{"closing|ticking", "it|this|that|them|these|this one|that one", "|off|out"}},
	{entry{verb, Drop}, []string{"|we|we really|we do|i", "don't need|do not need|no longer need|no longer want|don't want",
		"it|this|that|them|those|these|this one", "|anymore|any more|any longer"}},
	{entry{verb, Drop}, []string{"|we|i", "won't need|will not need|won't be needing|won't be using", "it|this|that|them|those|these|this one"}},
	{entry{verb, Drop}, []string{"nobody|no one|no-one|none of us", "needs|wants|uses|need|want", "it|this|that|them|those|these", "|now|anymore|any more|any longer"}},
	{entry{verb, Drop}, []string{"|let's|let us", "forget|forget about|scrap|bin|ditch|kill|drop|skip|scratch|strike|abandon",
		"it|this|that|them|this one|that one|these|those"}},
	{entry{verb, Drop}, []string{"cancelled|canceled|scrapped|stopped|abandoned|shelved|dropped|killed|ended", "the|this|that|the whole",
		"project|initiative|idea|plan|plans|event|effort|programme|program|campaign|exercise"}},
	{entry{verb, Drop}, []string{"|the|this", "project|event|deal|campaign", "|is|was|has been", "cancelled|canceled|stopped|abandoned|called off|dead"}},
	{entry{verb, Drop}, []string{"|der", "kunde|auftraggeber", "hat", "storniert|abgesagt"}},
	{entry{verb, Drop}, []string{"|le|la", "client|cliente", "a annulé|s'est désisté"}},
	{entry{verb, Drop}, []string{"|el|o|il", "cliente", "ha cancelado|canceló|cancelou|desistiu|ha annullato|ha disdetto"}},
	{entry{verb, Drop}, []string{"|de", "klant", "heeft", "afgezegd|geannuleerd"}},
	{entry{verb, Drop}, []string{"|the", "deal|project|event|sale|plan", "fell through|has fallen through|is not happening any more|is not happening anymore"}},
	{entry{verb, Drop}, []string{"isn't|is not|not", "relevant|applicable|needed|required|necessary|wanted", "to us|for us|for me|to me|here", "any more|anymore|any longer"}},
	{entry{verb, Drop}, []string{"no longer", "relevant|applicable|needed|required|necessary", "to us|for us|here"}},
	{entry{verb, Drop}, []string{"|" + deciders, "|has|have", "decided not to", "go ahead|proceed|pursue it|pursue this|continue|do it|do this", "|with it|with this"}},
	{entry{verb, Drop}, []string{deciders, "|has|have", "decided against", "it|this|that|doing it|doing this"}},
	{entry{verb, Drop}, []string{"the client|the customer|client|customer|the sponsor|the partner", "|has|have", "cancelled|canceled|pulled out|withdrawn|withdrew|backed out"}},
	{entry{verb, Drop}, []string{"|there's|there is", "no", "|longer a|longer any|more", "need", "for this|for it|to do this|to do it", "any more|anymore|any longer"}},
	{entry{verb, Drop}, []string{"|the|this|that", "requirement|need|request", "has gone away|went away|no longer exists|has gone"}},
	{entry{verb, Drop}, []string{"not going to|won't|will not|not", "pursue|proceed with|go ahead with|continue with|pursuing|proceeding with|going ahead with|continuing with", "it|this|this one",
		"|any more|anymore|any further|any longer"}},
	{entry{verb, Block}, []string{"haven't|have not|not|hasn't|has not", "heard", "|back|anything|anything back", "|yet", "from"}},
	{entry{verb, Block}, []string{"no", "reply|response|answer", "yet|so far", "|from"}},
	{entry{verb, Snooze}, []string{laters}},
	{entry{verb, Drop}, []string{"das|dieses|das ganze", "projekt|vorhaben", "ist|wurde", "gestoppt|eingestellt|abgesagt|abgeblasen|gestrichen"}},
	{entry{verb, Drop}, []string{"abandonné|annulé|arrêté|stoppé", "ce|le|tout le", "projet|dossier|chantier"}},
	{entry{verb, Drop}, []string{"ce|le", "projet|dossier|chantier", "est|a été", "abandonné|annulé|arrêté|stoppé"}},
	{entry{verb, Drop}, []string{"cancelado|abandonado|descartado|parado|cancelamos|abandonamos", "el|este|o|esse|este", "proyecto|projeto|plan|plano"}},
	{entry{verb, Drop}, []string{"annullato|abbandonato|fermato|cancellato", "il|questo", "progetto|piano"}},
	{entry{verb, Drop}, []string{"het|dit", "project|plan", "is", "gestopt|geschrapt|gestaakt|afgeblazen"}},
	{entry{no, ""}, []string{"was|were|is|are", "just|only|merely|more of|rather", "an idea|a discussion|a suggestion|a comment|a remark|a thought|a question|a proposal|for information|an fyi|background"}},
	{entry{no, ""}, []string{"war|ist", "nur|bloß|lediglich", "eine idee|eine diskussion|ein vorschlag|eine anmerkung|zur info"}},
	{entry{no, ""}, []string{"was|is", "maar|alleen|slechts", "een idee|een suggestie|ter info"}},
	{entry{no, ""}, []string{"c'était|ce n'était|n'était", "qu'une|juste une|seulement une", "idée|discussion|suggestion|remarque|proposition"}},
	{entry{no, ""}, []string{"era|fue", "solo|sólo|só|apenas|soltanto", "una idea|una sugerencia|uma ideia|uma sugestão|un'idea|una proposta|un suggerimento|un comentario|una discusión"}},
	{entry{verb, Block}, []string{"revert|reply|response|answer|opinion|approval|confirmation|input|inputs|feedback|clarification|sign-off|signature|decision|info|information|details|clearance|" +
		"quote|delivery|payment|permit|parts|report|funding|access", "|is|are|still|is still|are still", "awaited|outstanding|pending"}},
	{entry{verb, Block}, []string{"hasn't|has not|haven't|have not|didn't|did not|never", "|yet|even", silences}},
	{entry{verb, Block}, []string{"|still|as yet", "no", "reply|response|answer|word|feedback|reaction", "|yet", "from"}},
	{entry{verb, Block}, []string{"hat|haben", "sich", "|noch|bisher|bis jetzt|immer noch", "nicht", "gemeldet|zurückgemeldet|geäußert|gerührt"}},
	{entry{verb, Block}, []string{"hat|haben", "|noch|bisher|immer noch", "nicht", "geantwortet|reagiert|geliefert|zurückgerufen"}},
	{entry{verb, Block}, []string{"n'a|n'ont", "pas|toujours pas|pas encore", "|encore", "répondu|réagi|rappelé|donné suite|donné de réponse"}},
	{entry{verb, Block}, []string{"no", "ha|han", "respondido|contestado|devuelto la llamada|dado respuesta", "|todavía|aún"}},
	{entry{verb, Block}, []string{"heeft|hebben", "|nog|nog steeds", "niet", "|meer", "gereageerd|geantwoord|teruggebeld"}},
	{entry{verb, Block}, []string{"non", "ha|hanno", "|ancora", "risposto|richiamato|dato risposta"}},
	{entry{verb, Block}, []string{"não", "|me|nos", "respondeu|responderam|deu resposta|deram resposta|retornou"}},
	{entry{verb, Drop}, []string{"dropping|cancelling|canceling|scrapping|removing|deleting|killing|binning|shelving|abandoning", "it|this|that|this one|that one|these|them|the idea"}},
	{entry{verb, Cancel}, []string{"let|letting", "|it|this|that|this one|the contract|the subscription|the agreement", "lapse|expire|run out|end"}},
	{entry{filler, ""}, []string{"at|on|under", "|the", "current|same|existing|agreed|new|old", "rate|rates|price|prices|pricing|terms|conditions"}},
	{entry{verb, Block}, []string{"put|placed|has put|have put|had to put", "it|this|that|everything|things|us|the project|this project|the whole thing|the whole project|the work", "on hold|on ice|on pause"}},
	{entry{giving, ""}, []string{"handed|passed|given|transferred", "my|everything|all my|all of my|my open", "|projects|tasks|items|actions|work|stuff", "over to|on to|to"}},
	{entry{no, ""}, []string{"isn't|is not|wasn't|was not|not|not really", "an|a|really an|really a|actually an|actually a", "action|action item|task|to-do|todo|item"}},
	{entry{verb, Drop}, []string{"scrapped|binned|ditched|killed|dropped|abandoned", "it|this|that|them|this one|that one|these|those"}},
	{entry{verb, Due}, []string{"moving|pushing|bumping|delaying|postponing|shifting", "it|this|that", "|back|out", "|to|until|by"}},
	{entry{verb, Due}, []string{"move|push|bump|shift|punt|slide|delay|postpone|reschedule|defer",
		"it|this|that|them|these|this one|that one|both", "|back|out|on|off|along", "|to|until|till|by"}},
	{entry{verb, Snooze}, []string{"ask|ping|poke|nudge|chase|bug|remind|prompt|try|prod|hassle", "me|us", "|again|back|later"}},
	{entry{verb, Snooze}, []string{"can|could|may", "it|this|that|this one|these|they", "wait", "till|til|until|to"}},
	{entry{verb, Reopen}, []string{"closed|ticked|marked|dropped|cancelled|canceled|set", "it|this|that|this one", "|off|to done|as done|done|closed",
		"by mistake|by accident|in error|accidentally|too early|too soon|prematurely"}},
	{entry{verb, Reopen}, []string{"accidentally|mistakenly|wrongly", "closed|ticked|marked|dropped|cancelled|canceled", "it|this|that|this one", "|off|as done|done"}},
	{entry{verb, Start}, []string{"being", "finalised|finalized|prepared|drafted|processed|arranged|organised|organized|set up|investigated|looked at|looked into|addressed|actioned|implemented|" +
		"sorted|sorted out|rolled out|built|written|developed|completed|fixed"}},
	{entry{verb, Start}, []string{"|ich|wir", "bin|sind", "|noch|gerade|schon|aktuell|immer noch|weiter", "dran|dabei|damit beschäftigt"}},
	{entry{verb, Start}, []string{"doing|handling|reviewing|checking|testing", "it|this|that", "now|rn|right now|at the moment|as we speak"}},
	{entry{verb, Start}, []string{"kicked|just kicked", "|it|this|that|this one", "off"}},
	{entry{verb, Start}, []string{"estoy|estamos|sigo|seguimos|", "trabajando en", "eso|esto|ello"}},
	{entry{verb, Start}, []string{"estou|estamos|", "trabalhando|a trabalhar", "nisso|nisto|nele|nela"}},
	{entry{verb, Start}, []string{"|ben|zijn", "ermee|eraan|hiermee|hieraan|daarmee", "begonnen|bezig|gestart|aan het werk"}},
	{entry{verb, Start}, []string{"damit|daran|dran", "angefangen|begonnen|gestartet"}},
	{entry{verb, Done}, []string{"can|may", "|now", "come off|go off|be taken off|be removed from", "|the|my|your", "list"}},
	{entry{verb, Done}, []string{"happy|fine|good|okay|ok", "for", "this|it|that", "to be", "closed|marked as done|ticked off"}},
	{entry{verb, Done}, []string{"ok|okay|good|fine|safe|ready|happy|feel free", "to", "close|be closed", "|it|this|that|them"}},
	{entry{verb, Renew}, []string{"keep", "it|this|that|this one|that one|them", "going|running|on|as it is|as is|active|alive|please"}},
	{entry{verb, Cancel}, []string{"sent|sent off|sent in|have sent|mailed|posted|submitted|filed|handed in|signed|emailed", "the|our|my|a", "cancellation|termination|notice",
		"|letter|notice|mail|form|request|of termination|of cancellation"}},
	{entry{verb, Cancel}, []string{"kündigung", "|ist|wurde|habe ich|haben wir|ist schon|ist bereits", "raus|verschickt|abgeschickt|eingereicht|geschickt|versendet|gesendet"}},
	{entry{verb, Cancel}, []string{"résiliation|lettre de résiliation|opzegging|baja|cancelación|carta de cancelación|disdetta|rescisão|denúncia",
		"|est|a été|is|está|fue|è stata|foi", "envoyée|partie|faite|verstuurd|gestuurd|verzonden|enviada|solicitada|inviata|mandata|feita"}},
	{entry{verb, Renew}, []string{"ok|okay|good|fine|happy|ready", "to", "renew|be renewed", "|it|this"}},
	{entry{verb, Renegotiate}, []string{"get|ask for|negotiate|try to get|try to negotiate|push for|go for", "|a|some",
		"better|lower|new|different|reduced", "price|terms|deal|conditions|rate|pricing|offer|contract", "|first"}},
	{entry{giving, ""}, []string{"is|are|this is|that's|it's|these are", "|now|already|currently", "with"}},
	{entry{giving, ""}, []string{"left|leaving|leave", "it|this|that|them|this one|that one", "with"}},
	{entry{filler, ""}, []string{"|just", "a note|a quick note|a short note|a brief note|quick note|a line|a quick word|a quick update", "to say|to let you know|to tell you|to confirm", "|that"}},
	{entry{filler, ""}, []string{"|i|we|i just|just|we just|i only", "wanted|want|wish", "to let you know|to tell you|to inform you|to report", "|that"}},
	{entry{filler, ""}, []string{"i'm|i am|we're|we are", "writing|mailing|emailing", "to let you know|to tell you|to inform you|to confirm|to say|to report", "|that"}},
	{entry{filler, ""}, []string{"you'll|you will|you may", "be", "pleased|happy|glad|delighted|relieved", "to hear|to know|to learn", "|that"}},
	{entry{filler, ""}, []string{"|i'm|i am|we're|we are", "pleased|happy|glad|delighted|proud|relieved", "to say|to report|to tell you|to inform you|to confirm|to announce|to let you know", "|that"}},
	{entry{filler, ""}, []string{"ich|wir", "wollte|wollten|möchte", "|nur|kurz|dir|euch|ihnen", "mitteilen|sagen|bescheid geben", "|,", "dass"}},
	{entry{filler, ""}, []string{"hiermit", "bestätige ich|teile ich mit|teile ich ihnen mit|kann ich bestätigen", "|,", "dass"}},
	{entry{filler, ""}, []string{"je vous|je te|nous vous", "informe|confirme|signale|informons|confirmons|annonce", "que"}},
	{entry{filler, ""}, []string{"|juste|petit message|un petit mot|je tenais à|je voulais", "pour te dire|pour vous dire|pour vous informer|vous dire|vous informer|te dire|te prévenir", "que"}},
	{entry{filler, ""}, []string{"|solo|sólo|quería|para|solo para", "te informo|le informo|os informo|les informo|decirte|decirle|deciros|avisarte|avisar|informarte|informarle|comentarte", "|de", "que"}},
	{entry{filler, ""}, []string{"|ik wil|ik wilde|hierbij|even", "|je|u|jullie|even", "laten weten|melden|laat ik weten|meld ik", "|,", "dat"}},
	{entry{filler, ""}, []string{"vi informo|ti informo|la informo|le comunico|vi comunico|volevo dirti|volevo dirvi|volevo informarti|volevo avvisarti", "che"}},
	{entry{filler, ""}, []string{"informo|venho informar|informamos|queria avisar|só para avisar|queria informar|quero informar|gostaria de informar", "que"}},
	{entry{polite, ""}, []string{"would|i'd|we'd|i would|we would|it would|it'd|i should", "be grateful|be obliged|appreciate|appreciate it|be great|be good|be nice|be helpful|be lovely|be glad|be kind",
		"if you", "could|can|would"}},
	{entry{polite, ""}, []string{"i would|i'd|we would|we'd", "be grateful if|appreciate it if|be glad if|be obliged if", "this|it|they|these", "could|can|would", "be"}},
	{entry{giving, ""}, []string{"is|are|being|is being|are being|is now|will be|to be|should be|must be|is to be|has been|was",
		"handled|managed|looked after|dealt with|taken care of|taken over|taken up|taken on|taken|owned|covered|led|picked up|addressed", "by"}},
	{entry{giving, ""}, []string{"to be|should be|must be|is to be|will be|being|is being", "done|completed|finished|organised|organized|arranged|prepared|worked on", "by"}},
	{entry{giving, ""}, []string{"is|dit is|dat is", "iets|wat|een taak|een klus|werk", "voor"}},
	{entry{giving, ""}, []string{"je l'ai|nous l'avons|on l'a|je les ai", "transmis|passé|donné|confié|transféré|délégué|réassigné", "à|au"}},
	{entry{giving, ""}, []string{"hoort|horen|zit|zitten|ligt|liggen", "|nu|eigenlijk|thuis", "bij"}},
	{entry{giving, ""}, []string{"lo|la|li|le", "segue|gestisce|prende"}},
	{entry{giving, ""}, []string{"quem|quién|quien", "cuida disso|trata disso|faz isso|resolve isso|lo lleva|se encarga|lo hace", "é|es", "|o|a"}},
	{entry{giving, ""}, []string{"pass|hand|passed|handed|passing|handing|give|transfer|transferred|forward|delegate|delegated|reassign|reassigned|assign|assigned|" +
		"reroute", "|it|this|that|them|these|those|both", "|on|off|over|across", "to"}},
	{entry{verb, Done}, []string{"je viens de|on vient de|nous venons de", "|le|la|les", "terminer|finir|faire|boucler|clôturer|compléter|régler"}},
	{entry{verb, Done}, []string{"acabo de|acabamos de|acabei de",
		"terminar|terminarlo|hacerlo|acabarlo|cerrarlo|completarlo|finalizar|finalizarlo|concluir|fazer|fechar|completar"}},
	{entry{verb, Done}, []string{"can|may", "|now|therefore|also|safely", "be",
		"closed|marked as done|marked done|ticked off|crossed off|checked off|struck off|archived"}},
	{entry{verb, Drop}, []string{"can|may", "|now|therefore|also|safely", "be",
		"dropped|removed|deleted|cancelled|canceled|scrapped|discarded|binned|forgotten|ignored"}},
	{entry{verb, Due}, []string{comings}},
	{entry{verb, Due}, []string{"extend|move|push|postpone|shift|reschedule|change|delay|adjust|set|amend|revise|update|alter|bring", "|the|my|its",
		"timeline|date|deadline|due date|target date|target", "|to|till|until|by"}},
	{entry{verb, Due}, []string{"|the|our|new|my", "target|target date|deadline|due date|eta|completion date", "is|is now|now|moved to|has moved to|shifted to"}},
	{entry{verb, Due}, []string{"new|revised|updated|expected|target|proposed|realistic|estimated", "|completion|due|target", "eta|date|deadline|timeline|completion"}},
	{entry{verb, Due}, []string{"new|revised|next", "slot|delivery date|go-live|appointment", "|is|will be"}},
	{entry{verb, Due}, []string{"pasarlo|pasarla|moverlo|dejarlo|dejarla|cambiarlo|ponerlo|passarlo|metterlo|spostarlo|mudá-lo|passá-lo|le mettre|le passer|le décaler|" +
		"le repousser|la repousser|la décaler", "a|al|para|para el|au|pour|para o|per|per il"}},
	{entry{verb, Due}, []string{"verschieben|verschiebe|verlegen|verlängern|schieben|ändern", "|sie|wir",
		"den termin|die frist|das datum|die aufgabe|den punkt|die deadline|das|es"}},
	{entry{verb, Due}, []string{"décaler|reporter|repousser|déplacer|prolonger|décalez|reportez|repoussez", "la date|l'échéance|le délai|la tâche|ça|cela|la deadline"}},
	{entry{verb, Due}, []string{"mover|aplazar|posponer|cambiar|ampliar|extender|prorrogar", "la fecha|el plazo|la entrega|la tarea|esto"}},
	{entry{verb, Due}, []string{"verplaats|verzet|verschuif|verleng|verplaatsen|verzetten|verlengen", "de datum|de deadline|dit|het|deze|de termijn"}},
	{entry{verb, Due}, []string{"spostare|sposta|rimandare|prorogare|posticipare|spostate", "la data|la scadenza|il termine|tutto"}},
	{entry{verb, Due}, []string{"adiar|alterar|mudar|prorrogar|estender|adie", "o prazo|a data|isto|isso|a entrega"}},
	{entry{notMine, ""}, []string{"doesn't|does not|don't", "belong to|belong with|concern|fall under|sit with", "me|us|my team|our team|my department|our department|my area|our area"}},
	{entry{notMine, ""}, []string{"not|no longer", "in charge of|responsible for|handling|looking after|dealing with|covering|leading|running", "it|this|that|these", "|anymore|any more"}},
	{entry{notMine, ""}, []string{"not|isn't|is not|no longer|not in|isn't in|outside|not within|out of|never", "my|our", "job|task|area|remit|scope|responsibility|department|team|project|topic|concern|field|turf|item|action|duty|role|action item|list"}},
	{entry{notMine, ""}, []string{"nicht", "|in|unter", "mein|meine|meiner|meinem|unser|unsere|unserer|unserem", "zuständigkeit|bereich|verantwortung|aufgabengebiet|ressort|zuständigkeitsbereich|job|aufgabe|baustelle|abteilung|projekt|thema|bier"}},
	{entry{notMine, ""}, []string{"pas", "|de|dans", "mon|ma|mes",
		"travail|rôle|domaine|ressort|périmètre|service|sujet|projet|tâche|responsabilité|attributions|boulot"}},
	{entry{notMine, ""}, []string{"no", "es|está en|es de", "mi", "trabajo|área|responsabilidad|tarea|competencia|departamento|tema|proyecto"}},
	{entry{notMine, ""}, []string{"niet", "|in", "mijn", "taak|werk|afdeling|verantwoordelijkheid|pakkie-an|project|gebied|onderwerp"}},
	{entry{notMine, ""}, []string{"non", "è|è di|rientra nella", "mia|mio|il mio|la mia", "competenza|compito|lavoro|responsabilità|area|progetto"}},
	{entry{notMine, ""}, []string{"não", "é|é da|é do", "minha|meu|a minha|o meu", "responsabilidade|trabalho|tarefa|área|departamento|projeto|assunto"}},
	{entry{taking, ""}, []string{"macht|übernimmt|erledigt|bearbeitet|betreut|hat", "das|es|dies", "jetzt|nun|künftig|ab jetzt|weiter"}},
	{entry{taking, ""}, []string{"s'occupe de|se charge de|prend|reprend|gère|traite|s'occupera de", "ça|cela|ce point|ce sujet|cette tâche|la suite"}},
	{entry{taking, ""}, []string{"lleva|hace|se encarga de|se ocupa de|gestiona", "esto|eso|ello|este tema|esta tarea"}},
	{entry{taking, ""}, []string{"doet|regelt|behandelt|verzorgt|pakt|neemt", "dit|dat|het|deze", "|op|over|verder"}},
	{entry{taking, ""}, []string{"fa|gestisce|segue|prende|si occupa di|si occuperà di", "questo|questa|ciò|questa attività"}},
	{entry{taking, ""}, []string{"trata|vai tratar|cuida|vai cuidar|vai fazer|faz|assume|vai assumir", "disto|disso|isto|isso|deste ponto|dessa tarefa"}},
	{entry{taking, ""}, []string{"is", "the right person|the right contact|the right one|the person|the contact|the one", "for this|for it|for that|to ask|to talk to|to speak to|" +
		"to contact|doing this|handling this|who does this|in charge"}},
	{entry{taking, ""}, []string{"is|will be", "handling|doing|taking|picking|carrying|covering|looking after|taking care of|dealing with|leading|running", "it|this|that|these|them",
		"|now|over|on|up|forward"}},
	{entry{taking, ""}, []string{"is|will be|is now", "in charge of|responsible for|accountable for|on top of|the owner of", "it|this|that|them|these|this one|that one", "|now"}},
	{entry{taking, ""}, []string{"is going to|'s going to|has agreed to|agreed to|offered to|volunteered to|has to", "do|take|handle|look after|take care of|deal with",
		"it|this|that|them|these|this one", "|now|over|on|up|forward"}},
	{entry{taking, ""}, []string{"does|is doing|has been doing|will do|handles|is handling|will handle|takes|is taking|will take|took|has taken|owns|has|looks after|" +
		"is looking after|takes care of|will take care of|is taking care of|deals with|is dealing with|will deal with|leads",
		"it|this|that|them|these|those|both|this one|that one", "|now|over|on|up|forward|further"}},
}
