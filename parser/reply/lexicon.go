package reply

import (
	"cmp"
	"slices"
	"strings"
)

// class is what a word or phrase does in a sentence.
type class uint8

const (
	unknown class = iota
	number        // a row: "2", "#2", "2nd", "item 2", "A-142"
	all
	rest // the rows of which nothing has been said yet
	except
	separator
	but
	date
	duration
	preposition
	filler  // says nothing: please, thanks, already, it, is
	copula  // is, has been: begins a question when it stands first
	pronoun // it, this, that
	not
	modal     // will, should, must: not yet so
	condition // if, when, unless: not so at all
	hedge     // maybe, I think, he says: another's word or a guess
	partial   // almost, half, 80 %
	agreement // the contract that a warning is about
	hint      // a deed that may be the whole of the item, or not
	because   // what follows is a reason
	needing   // need … more days
	remain    // still, only, need to: takes a "done" back
	quotation // words in quotation marks
	arrow
	name   // a name or an address
	owner  // "Carol's"
	verb   // a verb of the contract
	giving // assign … to
	asking // ask …, after which a name makes it his
	taking // … will take it: before which a name makes it his
	polite // can you: what follows is asked of duly
	notMine
	mine
	yes
	no
	same // "is the same as", merges
)

// entry is what the lexicon says of a phrase.
type entry struct {
	class class
	verb  string
}

// phrase is one entry with the words that it takes.
type phrase struct {
	words []string
	entry
}

// lexicon finds phrases by their first word, the longest first. A phrase may stand in
// several tables; the classes rank in the order of their constants, the later first.
var lexicon = buildLexicon()

func buildLexicon() map[string][]phrase {
	m := map[string][]phrase{}
	put := func(list string, e entry) {
		for p := range strings.SplitSeq(list, "|") {
			for _, w := range withSlots(strings.Fields(p), e) {
				m[w[0]] = append(m[w[0]], phrase{w, e})
			}
		}
	}
	for v, list := range verbs {
		put(list, entry{verb, v})
	}
	for _, m := range made {
		for _, p := range crossed(m.parts) {
			put(p, m.entry)
		}
	}
	forms(put)
	for c, list := range particles {
		put(list, entry{c, ""})
	}
	for _, list := range m {
		slices.SortFunc(list, func(a, b phrase) int {
			return cmp.Or(len(b.words)-len(a.words), int(b.class)-int(a.class), strings.Compare(a.verb, b.verb))
		})
	}
	return m
}

// verbs holds the phrases of each command in English, German, French, Spanish, Dutch,
// Italian and Portuguese, in lower case. Phrases that tell an intention are not here.
var verbs = map[string]string{
	Done: "erl|took care of|already did|was settled|is settled|are settled|were settled|been settled|chose faite|in orde gebracht|is in orde|se terminó|se completó|se cerró|se resolvió|se finalizó|se hizo|se solucionó|se acabó|quedó listo|quedó lista|quedó hecho|quedó resuelto|achieved|concluí|finalizei|resolvi|completei|encerrei|terminé|acabé|completé|finalicé|ho appena finito|ho appena terminato|ho appena fatto|ho appena completato|l'ho appena fatto|l'ho appena finito|accompli|accomplie|effectué|effectuée|erledigt worden|umgesetzt|durchgeführt|uitgevoerd|gerealiseerd|realizado|realizada|eseguito|eseguita|effettuato|effettuata|ejecutado|ejecutada|executado|executada|done n dusted|close it out|close it off|close it down|close this out|close this off|actioned|geregeld|is geregeld|gefixt|voor elkaar|opgelost|tratado|arreglado|arreglada|clôturer|sorted and done|auf erledigt setzen|auf erledigt stellen|auf erledigt|auf fertig setzen|auf done|ist gebeurd|is gebeurd|gebeurd|bin fertig damit|bin damit fertig|damit bin ich fertig|damit fertig|bin durch|bin durch damit|sind durch|abgewickelt|nailed it|all set|all sorted|all wrapped up|in the bag|out of the way|squared away|ticked|put to bed|knocked it out|concluded|finalised|finalized|accomplished|carried out|executed|got this done|got it done|got that done|voltooid|is in orde gemaakt|is rond|rond|ultimato|ultimata|sistemato|sistemata|risolto|risolta|tratado|tratada|despachado|despachada|bouclé|bouclée|liquidé|rematado|solucionado|solucionada|gelukt|gelöst|bereinigt|erfüllt|vollbracht|can be marked as done|can be marked as complete|can be marked as completed|can be marked done|can be marked complete|as complete|as completed|tick this off|tick it off|tick off|cross it off|cross this off|cross off|check it off|check this off|sorted it|sorted it out|sorted this|sorted this out|wrapped it up|wrapped this up|closed it|closed this|ticked it off|completati|completate|finiti|finite|conclusi|concluse|chiusi|chiuse|terminati|concluídas|resolvidos|resolvidas|fechados|fechadas|terminadas|completados|completadas|cerrados|cerradas|finalizadas|acabados|acabada|acabadas|resueltos|resueltas|finis|finies|réglés|réglées|clôturés|clôturées|achevés|achevée|achevées|done|job done|done and dusted|finished|completed|complete|closed|close|resolved|sorted|sorted out" +
		"|taken care of|dealt with|ticked off|wrapped up|mark as done|mark done|marked as done|marked done" +
		"|wrapped it up|wrapped this up|wrapped that up|wrapped this one up|wrapped that one up|mark as complete|mark as completed|mark as closed|can be closed|may be closed|you can close" +
		"|you may close|close out|close off|did it|did this|did that|handled|done with|finished with" +
		"|through with|✅|✔|☑|✓|fixed|fixed it|fixed this|solved" +
		"|compleated|complted|finshed|finsihed|fininshed|finised|donne" +
		"|erledigt|fertig|abgeschlossen|gemacht|getan|geschlossen|abgehakt|vollendet|beendet|fertiggestellt" +
		"|kann geschlossen werden|kann zu|schließen|als erledigt markieren|kann man schließen" +
		"|können sie schließen|kannst du schließen|können geschlossen werden|ist durch" +
		"|fait|faite|faits|faites|c'est fait|terminé|terminée|terminés|terminées|fini|finie|réglé|réglée|clos" +
		"|clôturé|clôturée|achevé|peut être fermé|vous pouvez fermer|vous pouvez clôturer|tu peux fermer" +
		"|on peut fermer|peut être clos|peut être close|peut être clôturé" +
		"|hecho|hecha|hechos|hechas|listo|está lista|ya está lista|listos|están listas|terminado|terminada" +
		"|terminados|acabado|completado|completada|cerrado|cerrada|finalizado|finalizada|resuelto|resuelta" +
		"|se puede cerrar|puedes cerrarlo|puede cerrarlo|ya lo hice|lo hice|ya lo terminé|lo terminé|ya quedó" +
		"|klaar|gedaan|afgerond|afgehandeld|voltooid|gereed|afgesloten|kan gesloten worden|kan dicht" +
		"|mag dicht|mag gesloten worden|is af" +
		"|fatto|fatta|fatti|fatte|finito|finita|completato|completata|concluso|conclusa|chiuso|chiusa" +
		"|terminata|può essere chiuso|si può chiudere|puoi chiudere" +
		"|feito|feita|feitos|feitas|concluído|concluída|concluido|concluida|concluídos|está pronto" +
		"|está pronta|já está pronto|já está pronta|ficou pronto|finalizados|terminei|resolvido|resolvida" +
		"|fechado|fechada|pode ser fechado|pode fechar|já fiz|fiz isso|já terminei",
	Reopen: "closed by mistake|closed in error|closed by accident|closed by accident|closed wrongly|wrongly closed|closed too early|closed prematurely|marked done by mistake|marked as done by mistake|marked closed by mistake" +
		"|versehentlich geschlossen|irrtümlich geschlossen|fermé par erreur|clos par erreur|cerrado por error|cerrada por error|per ongeluk gesloten|per ongeluk afgesloten|chiuso per errore|fechado por engano|reopen|re-open|open again|open it again|wieder öffnen|wieder aufmachen|wiedereröffnen|rouvrir" +
		"|réouvrir|rouvre|reabrir|reabre|heropenen|heropen|riaprire|riapri|reabra",
	Start: "nous y travaillons|on y travaille|nous travaillons dessus|on travaille dessus|en eso estoy|en eso estamos|start|starting|sigo con ello|seguimos con ello|sigo en ello|estoy trabajando en ello|estoy trabajando en esto|arbeite noch daran|arbeite noch dran|wir arbeiten daran|wir arbeiten dran|ik werk eraan|ik werk er nog aan|we werken eraan|continuo a lavorarci|continuo a trabalhar nisso|je viens de commencer|on vient de commencer|acabo de empezar|acabei de começar|ho appena iniziato|ho appena cominciato|gerade angefangen|net begonnen|just started|under progress|in process|under process|being done|underway already|je suis dessus|j'y suis|on est dessus|on y travaille|je travaille dessus|i'm on it|we're on it|got started|made a start|made a start on it|underway now|halfway done|moving along|progressing|picked it up|have picked it up|in the pipeline|in review|under review|in hand|in testing|being tested|being reviewed|wird bearbeitet|wird gerade bearbeitet|sitze dran|sitze daran|am machen|bin gerade dran|dabei|bin dabei|habe angefangen|in der mache|unterwegs|estamos en ello|estoy con ello|lo estoy haciendo|lo estamos haciendo|ik ben er mee bezig|we zijn ermee bezig|ben begonnen|loopt|ci stiamo lavorando|ci lavoro|sto lavorando|ho iniziato|ho cominciato|estou a fazer|estou fazendo|estou nisso|estou trabalhando nisso|a decorrer|já comecei|🚧|🔄|🏗|has begun|have begun|work has begun|work has started|in the middle of it|in the middle of this|nearly there|almost there|getting there|halfway there|in progress|making progress|making good progress|good progress|looking into it|looking into this" +
		"|looking at it|looking at this|in work|under way|underway|working on it|working on this" +
		"|working on that|working on|am working on it|started|have started|begun|wip|work in progress|ongoing" +
		"|on it|in the works|being worked on" +
		"|in arbeit|bin dran|sind dran|angefangen|begonnen|arbeite daran|läuft|in bearbeitung" +
		"|en cours|commencé|commencée|j'y travaille|entamé|démarré" +
		"|en curso|en proceso|en marcha|empezado|empezada|comenzado|estoy en ello|trabajando en ello|en progreso" +
		"|mee bezig|bezig|ben ermee bezig|gestart|onder handen|in behandeling" +
		"|in corso|iniziato|iniziata|cominciato|ci sto lavorando|in lavorazione" +
		"|em andamento|em curso|iniciado|iniciada|comecei|começado|a tratar disso|estou a trabalhar nisso" +
		"|em progresso|quase pronto|quase pronta|casi pronto",
	Block: "block|aguardo|aguardamos|aguarda|detenido|detenida|frenado|frenada|paralizado|paralizada|holding off|standing by for|in a holding pattern|at a stand-still|siamo fermi|sono fermo|sono ferma|siamo bloccati|estamos parados|estamos bloqueados|estoy bloqueado|estoy bloqueada|estou bloqueado|estou bloqueada|estamos travados|nous sommes bloqués|wir hängen|wir stecken fest|komme nicht weiter wegen|we zitten vast|in klärung|pending from|pending with|pending at|pending on|pending by|awaits|en attente du|en attente d'|est en attente de|wachten op akkoord van|parked|on ice|paused|in limbo|stalled|at a standstill|waits for|wait for|awaiting|pending approval|can't move forward|cannot move forward|can't go on|can't start|cannot start|unable to proceed|unable to continue|gated by|hängt noch bei|hängt noch an|hängt bei|wartet noch|steht still|auf eis|ruht|pausiert|kommt nicht voran|komme nicht weiter|kommen nicht weiter|geht nicht voran|on est bloqués|je suis bloqué|je suis bloquée|en pause|en suspens|à l'arrêt|j'attends encore|j'attends toujours|sigo esperando|estoy esperando|estamos esperando|pendiente de|a la espera|en pausa|ik zit vast|vastgelopen|staat stil|in de wacht|in de ijskast|sto aspettando|stiamo aspettando|aspettiamo|sospeso|sospesa|in sospeso|estou à espera|estamos à espera|estou aguardando|em espera|em pausa|suspenso|suspensa|⛔|🚫|🛑|warten noch auf|warte noch auf|wartet noch auf|wacht nog op|wachten nog op|wir warten noch auf|blocked|blocked by|blocked on|stuck|stuck on|stuck with|stuck at|waiting for|waiting on|on hold" +
		"|held up|held up by|can't proceed|cannot proceed|can't continue|cannot continue" +
		"|blockiert|blockiert durch|hängt|hängt an|steckt fest|warte auf|wartet auf|warten auf|wir warten auf" +
		"|liegt bei|geht nicht weiter" +
		"|bloqué|bloquée|bloqué par|bloquée par|en attente|en attente de|en attente du|j'attends|on attend" +
		"|nous attendons" +
		"|bloqueado|bloqueada|bloqueado por|bloqueada por|esperando|esperando a|a la espera de|en espera de" +
		"|en espera|atascado|parado" +
		"|geblokkeerd|geblokkeerd door|wacht op|wachten op|ik wacht op|zit vast|ligt stil" +
		"|bloccato|bloccata|bloccato da|bloccata da|in attesa|in attesa di|fermo|ferma|aspetto" +
		"|aguardando|à espera de|à espera do|à espera da|bloqueado pelo|bloqueada pela|bloqueado pela" +
		"|a aguardar|parada|travado",
	Snooze: "can wait until|can wait till|can wait to|kann warten bis|peut attendre|peut attendre jusqu'à|puede esperar hasta|puede esperar|kan wachten tot|può aspettare fino|può aspettare|pode esperar até|pode esperar|chase me|chase me again|nudge me again|poke me|ask me|check back|check back with me|check in again|follow up with me|snooze|erinnern|remind me|remind me again|remind us|remind|ping me|ping me again|nudge me" +
		"|ask me again|ask again|come back to me|get back to me|remind me later" +
		"|erinnere mich|erinner mich|erinnern sie mich|bitte erinnern|erinnere mich wieder|nochmal erinnern" +
		"|wieder erinnern|schlummern|später erinnern|wiedervorlage" +
		"|rappelle-moi|rappelez-moi|rappeler|me rappeler|relance-moi|relancez-moi|merci de me rappeler|me relancer" +
		"|recuérdame|recuérdamelo|recuérdeme|recordar|recordármelo|recuerdame|avísame" +
		"|herinner me|herinner mij|herinner me er|sluimeren|herinner" +
		"|ricordami|ricordamelo|mi ricordi|ricordare|rimandami" +
		"|lembre-me|lembra-me|lembrar|lembre|me lembre|me lembra|avise-me",
	Due: "defer|deferred|deferred to|bump|bumped|punt|moves|moves to|slips|shifts|shifts to|pushes|more like|rather|sera prêt|sera prête|seront prêts|seront prêtes|estará listo|estará lista|estarán listos|estarán listas|tendré listo|tendré lista|tendremos listo|tengo listo|sarà pronto|sarà pronta|saranno pronti|saranno pronte" +
		"|ficará pronto|ficará pronta|fica pronto|fica pronta|estará pronto|estará pronta|estarão prontos|wird fertig|werden fertig|zal klaar zijn|it'll be|it will be|that'll be|that will be|now due|is now due|should be due|frist verlängern|termin verschieben|fica para|ficou para|queda para|resta per" +
		"|schieben|schiebe|pásalo al|pásalo para el|muévelo al|cámbialo al|let's say|fristverlängerung|fristverlängerung bis|terminverlängerung|terminverschiebung|terminverschiebung auf|termin neu|neue deadline|frist neu|zieltermin|nouvelle date limite|nueva fecha límite|nuevo plazo|nieuwe datum is|nuovo termine|nova data limite|verschoben auf|verschieben auf|reporté au|aplazado al|uitgesteld tot|rinviato al|adiado para|new eta|realistic|is more realistic|more realistic|verlängerung|verlängerung bis|aufschub|aufschub bis|extension|extension until|for an extension|an extension|prolongation|un délai|délai|prórroga|uitstel|proroga|adiamento|prorrogação|push this|push that|move this|move that|moving to|moving it to|pushing to|pushing it to|slips to|slipped to|slipping to|shifted to|due|due date|new due date|new date|new deadline|deadline|postpone|postponed|postpone it|move|moved" +
		"|move it|push|pushed|push it|push back|pushed back|shift|reschedule|rescheduled|delay|delayed|extend" +
		"|extended|need until|i need until|give me until|i'll need until|will need until|eta|will be ready" +
		"|can have it|will have it|i'll have it|we'll have it|you'll have it|you will have it|change the date" +
		"|set the date|make it|change|set|switch|change due date|change the due date|set due date" +
		"|fällig|neuer termin|neues datum|neue frist|verschieben|verschiebe|verschoben|brauche bis" +
		"|ich brauche bis|benötige bis|frist|verlängern bis" +
		"|échéance|nouvelle date|nouvelle échéance|reporter|reporté|reportée|repousser|repoussé|décaler" +
		"|décalé|besoin jusqu'au|j'ai besoin jusqu'à|il me faut jusqu'à|pour le" +
		"|nueva fecha|vence|aplazar|aplazado|posponer|pospuesto|mover|necesito hasta|fecha límite|prorrogar" +
		"|nieuwe datum|nieuwe deadline|uitstellen|uitgesteld|verplaatsen|verplaats|verzetten|heb nodig tot" +
		"|ik heb tot|vervaldatum" +
		"|nuova data|nuova scadenza|scadenza|rimandare|rimandato|posticipare|spostare|sposta|rinviare" +
		"|rinviato|mi serve fino|ho bisogno fino" +
		"|nova data|novo prazo|prazo|adiar|adiado|adie|preciso até|preciso de até|remarcar",
	Drop: "out of scope|ignore " + slot + "|ignore item " + slot + "|wontfix|won't fix|brauche das nicht mehr|brauche es nicht mehr|brauchen das nicht mehr|brauchen es nicht mehr|brauchen wir das nicht mehr|benötigen das nicht mehr|wir brauchen das nicht mehr|won't fix this|no longer applies|doesn't apply anymore|doesn't apply any more|does not apply anymore|does not apply any more|not need anymore|not need any more|não vamos mais fazer isso|não vamos mais fazer|já não vamos fazer|ya no lo vamos a hacer|ya no se hace|ya no se hará|no lo vamos a hacer|doen we niet meer|gaan we niet meer doen|gaat niet meer door|non lo facciamo più|non si fa più|on ne le fait plus|on ne le fera plus|nous ne le ferons plus|machen wir nicht mehr|wird nicht mehr gemacht|n'a plus lieu d'être|n'a plus de sens|mag eruit|bórralo|elimínalo|cancélalo|annulez-le|supprimez-le|cancellalo|eliminalo|cancela isso|apague isso|binned|axed|culled|unnecessary|became unnecessary|has become unnecessary|became obsolete|has become obsolete|no longer makes sense|makes no sense anymore|doesn't make sense anymore|erübrigt|hat sich erübrigt|erübrigt sich|können weg|kann raus|können raus|kunnen weg|kan eraf|sobra|ya no procede|no procede|void|superseded|replaced|overtaken|off the table|off the menu|called off|written off|shelved for good|withdrawn|revoked|redundant|irrelevant|irrelevant now|not relevant|history|dead|a no-go|no longer happening|not happening anymore|not happening any more|not doing this anymore|not doing this any more|not pursuing this|not pursuing it|can go|wegfallen|weggefallen|storniert|gecancelt|abgesagt|abgeblasen|vom tisch|überholt|nicht mehr aktuell|wird nicht mehr gemacht|machen wir nicht mehr|machen wir nicht|brauchen wir doch nicht|braucht es nicht mehr|braucht niemand mehr|brauche ich nicht mehr|ist vom tisch|à supprimer|à annuler|caduc|caduque|on abandonne|on laisse tomber|on n'en a pas besoin|n'en avons plus besoin|nous n'en avons plus besoin|inutile désormais|descartamos|ya no lo necesitamos|ya no la necesitamos|ya no necesitamos|no lo necesitamos más|queda cancelado|queda anulado|anulado|anulada|obsoleta|hebben we niet meer nodig|is komen te vervallen|is vervallen|gaat niet door|afgeblazen|afgelast|overbodig|non ci serve più|non serve|non ne abbiamo più bisogno|superato|superata|obsoleto|scartato|cancellato|cancellata|não precisamos mais|já não precisamos|não é preciso|ficou sem efeito|sem efeito|descartado|descartada|desnecessário|não vamos fazer|cancelado|cancelada|eliminado|eliminada|we can drop|we may drop|let's drop it|let's drop this|let's drop|let's cancel it|let's cancel this|we can cancel|we can skip|is not needed any more|is not needed anymore|are not needed anymore|are not needed any more|no longer need|no longer require|can be scrapped|can be cancelled|can be canceled|can be ignored|kann gestrichen werden|kann gelöscht werden|können wir streichen|peut être supprimé|peut être annulé|se puede cancelar|se puede eliminar|kan geschrapt worden|kan vervallen|kan weg|si può eliminare|si può annullare|può essere eliminato|può essere annullato|pode ser eliminado|pode ser cancelado|pode ser removido|don't need it anymore|don't need it any more|don't need this anymore|don't need this any more|do not need it anymore|do not need it any more|do not need this anymore|no longer need it|no longer need this|no longer need that|no longer necessary|not necessary anymore|not necessary any more|no longer wanted|no need for this anymore|no need for it anymore|decided against it|decided against this|decided against that|decided not to do it|decided not to do this|decided not to pursue it|decided not to pursue this|overtaken by events" +
		"|drop|not applicable|not applicable anymore|not applicable any more|no longer applicable|kill it" +
		"|kill this|dropped|no longer needed|no longer required|not needed|not needed anymore" +
		"|not needed any more|not required|not required anymore|isn't needed|is not needed" +
		"|isn't needed anymore|isn't needed any more|no need anymore|not relevant anymore" +
		"|not relevant any more|no longer relevant|isn't relevant anymore|obsolete|won't be needed|scrap" +
		"|scrapped|discard|discarded|abandon|abandoned|remove|removed|delete|deleted|forget it|forget this" +
		"|forget about it|forget about this|forget this one|can be dropped|can be removed|can be deleted" +
		"|you can drop|you can remove|you can delete|cancelled|canceled|cancel|moot|skip it|skip this|skip" +
		"|drop it|doesn't matter anymore|not going to happen" +
		"|nicht mehr nötig|nicht mehr notwendig|nicht mehr erforderlich|nicht mehr gebraucht" +
		"|nicht mehr benötigt|wird nicht mehr gebraucht|wird nicht mehr benötigt|brauchen wir nicht mehr" +
		"|nicht mehr relevant|entfällt|hat sich erledigt|gestrichen|streichen|verwerfen|verworfen|hinfällig" +
		"|löschen|gelöscht|obsolet|kann weg|fällt weg|fällt flach|stornieren" +
		"|plus nécessaire|n'est plus nécessaire|plus besoin|on n'en a plus besoin|plus d'actualité" +
		"|n'est plus d'actualité|plus utile|abandonner|abandonné|abandonnée|annuler|annulé|annulée|supprimer" +
		"|supprimé|laisse tomber|laissez tomber|sans objet" +
		"|ya no es necesario|ya no es necesaria|ya no hace falta|ya no se necesita|no hace falta" +
		"|no es necesario|ya no aplica|cancelar|cancelado|cancelada|descartar|descartado|descartada|eliminar" +
		"|eliminado|olvídalo|anular|borrar" +
		"|niet meer nodig|is niet meer nodig|hoeft niet meer|niet langer nodig|vervalt|vervallen|schrappen" +
		"|geschrapt|laat maar|verwijderen|annuleren|geannuleerd|niet meer relevant" +
		"|non serve più|non è più necessario|non è più necessaria|non più necessario|non più necessaria" +
		"|non occorre più|annullare|annullato|annullata|eliminato|eliminare|elimina|lascia perdere|scartare" +
		"|da scartare|non è più rilevante" +
		"|já não é necessário|já não é necessária|não é mais necessário|não é mais necessária" +
		"|não é mais preciso|já não é preciso|não precisa mais|deixa para lá|esquece|esqueça|anular|anulado" +
		"|excluir|apagar|obsoleto",
	Renew: "go ahead with the renewal|go ahead with renewal|proceed with the renewal|proceed with renewal|approve the renewal|please proceed with the renewal|let it run on|let it run|let it continue|let it renew|let it auto-renew|let it roll over|roll it over|roll over|carry on with it|carry on|continue with it|continue|stay with it|we stay|prolong|prolong it|keep going|weiterlaufen lassen|laufen lassen|behalten|wir behalten|behalten wir|on continue|on garde|on le garde|on reconduit|renouvelez-le|lo mantenemos|seguimos|lo renovamos|wij verlengen|houden|houden we|lo teniamo|teniamo|vamos renovar|mantemos|manter|extend|extend it|extend this|keep it running|keep this running|renew|renew it|renew this|renewed" +
		"|keep it|keep|verlängern|verlängere|verlängert|bitte verlängern|renouveler|renouvelle|renouvelez" +
		"|reconduire|renovar|renueva|renuévalo|renovemos|verlengen|verleng|rinnovare|rinnova|rinnoviamo" +
		"|renove|renova|prolongar",
	Renegotiate: "renegotiate the price|renegotiate the terms|renegotiate first|negotiate the price|negotiate better terms|ask for a better price|get a better price|neu aushandeln|preis verhandeln|renegotiate|re-negotiate|negotiate|neu verhandeln|nachverhandeln|verhandeln|renégocier|negociar" +
		"|renegociar|heronderhandelen|onderhandelen|rinegoziare|rinegozia",
	Cancel: "won't be renewing|will not be renewing|not be renewing|gave notice|given notice|have given notice|notice given|notice was given|notice has been given|notice was sent|notice has been sent|notice sent|notice is out|served notice|sent notice|sent the notice|let it end|wird gekündigt|ist gekündigt|wurde gekündigt|give notice|please give notice|cancel|cancel it|cancel this|cancelled|canceled|stornieren|annuler" +
		"|annulez|cancelar|annuleren|annullare|terminate|terminate it|don't renew|do not renew|not renew" +
		"|not renewing|won't renew|will not renew|we won't renew|let it lapse|let it expire|let it run out" +
		"|non-renew|do not extend|kündigen|kündige|gekündigt|nicht verlängern|auslaufen lassen|résilier" +
		"|résilie|résiliez|ne pas renouveler|ne renouvelez pas|rescindir|no renovar|no renueves|dar de baja" +
		"|opzeggen|opgezegd|niet verlengen|disdire|disdici|disdetta|non rinnovare|não renovar|não renove" +
		"|rescinda|cancele|cancela|annulla",
	Ack: "seen it|i've seen it|we've seen it|i know|we know|aware|aware of it|we are aware|i'm aware|i am aware|no more warnings|no further warnings|no more reminders|heard you|message received|received and noted|ist bekannt|weiß bescheid|weiss bescheid|gesehen|vu|c'est noté|reçu|visto|recibido|anotado|gezien|begrepen|visto|ricevuto|recebido|anotado|ack|acknowledged|acknowledge|noted|enough warnings|stop warning|stop warning me|warned enough" +
		"|zur kenntnis genommen|bien noté|pris note|enterado|enterada|gezien|preso atto|ciente",
	Undo: "take that back|undo the last one|undo my last change|undo the last change|undo|undo it|undo that|undo this|revert|revert that|revert it|revert this|take it back|rückgängig|rückgängig machen" +
		"|zurücknehmen|annuler la dernière|deshacer|ongedaan maken|annulla ultima|desfazer",
	Confirm: "confirm|confirmed|i confirm|bestätigt|bestätige|ich bestätige|confirmé|je confirme|confirmo" +
		"|confirmado|bevestigd|bevestig|confermo|confermato",
	List:   "what's on my plate|what is on my plate|send me my open items|send me my open tasks|show me everything that's open|show me everything open|list of my tasks|list of my open items|list of my open tasks|send me my list|send my list|show me the list|send me the list|what do i have open|what have i got|meine liste|zeig mir meine liste|ma liste|mi lista|mijn lijst|la mia lista|minha lista|a minha lista|what's on my list|what is on my list|show my list|show me my list|show my items|show me my items|list my tasks|list my open items|list my open tasks|my open items|my open tasks|list|list all|list my items|show list|my items|what's open|what is open|liste|lista|lijst|elenco",
	Status: "what's the status|what is the status|wie ist der stand|quel est le statut|status|show status|stato|estado|statut",
	Help:   "how does it work|how do i use this|what can i reply|what are the commands|was kann ich schreiben|cómo funciona|come funziona|como funciona|instructions|how does this work|what can i write here|what can i write|what can i say|what can i answer|wie funktioniert das|comment ça marche|cómo funciona esto|hoe werkt dit|help|help me|hilfe|aide|ayuda|hulp|aiuto|ajuda|commands",
	Stop: "stop the reminders|stop these reminders|stop sending reminders|stop sending me reminders|stop sending me these reminders|keine erinnerungen mehr|keine weiteren erinnerungen|plus de rappels|no más recordatorios|geen herinneringen meer|niente più promemoria|se désabonner|me désabonner|désabonnez-moi|désinscrivez-moi|darme de baja|uitschrijven|stop sending me these mails|stop sending these|stop sending me emails|stop these mails|stop these emails|stop sending these mails|no more mails|no more emails|please unsubscribe me|unsubscribe me|take me off this list|keine mails mehr|stop|unsubscribe|stop it|stop mailing me|stop emailing me|stop sending me mail|stop reminding me" +
		"|stopp|abbestellen|abmelden|désabonner|désinscrire|arrêter|parar|afmelden|disiscrivimi|fermati|basta",
	StartAgain: "send reminders again|start the reminders again|turn reminders back on|turn the reminders back on|turn reminders on again|send me reminders again|please send me reminders again|start again|start-again|resubscribe|start mailing me again|wieder anfangen|wieder anmelden" +
		"|recommencer|empezar de nuevo|opnieuw beginnen|ricomincia|recomeçar",
	Merge: "merge|combine|join|zusammenlegen|zusammenführen|fusionner|fusionar|combinar|samenvoegen|unire|unisci" +
		"|juntar|mesclar",
	Warn: "warn|warn me|warnen|warne mich|avertir|avertis-moi|avisar|waarschuw|waarschuw me|avvisa|avvisami|avise",
}
