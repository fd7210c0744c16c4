package note

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// failing is how a language tells that something is wrong or stands still.
type failing struct {
	be      vocab.Set // before what a thing is, today
	held    vocab.Set // what work is that does not go on: "stuck"
	holds   vocab.Set // the same in two words: "on hold"
	can     vocab.Set // with a "not" beside it, or what has one in it
	nobody  vocab.Set
	begin   vocab.Set // what then cannot be done
	because vocab.Set // until when or why; without it a "cannot" is a rule or a refusal
	faulty  vocab.Set // what a thing is that is broken
	faults  vocab.Set // the same in two words
	down    vocab.Set // the same where nothing follows but again
	failed  vocab.Set // what a thing does that fails
	again   vocab.Set // says that it does so more than once
	works   vocab.Set // what a thing does not do that is broken
	not     vocab.Set
	signs   vocab.Set // what one of them begins with, but can and problem
	has     vocab.Set // before it
	due     vocab.Set // what has not been done that should: "delivered"
	waits   vocab.Set // two words that tell what should have come: "still waiting"
	problem vocab.Set
	there   vocab.Set // says that there is one
	with    vocab.Set // behind it
}

var failings = []failing{
	{ // English
		be:      vocab.Of("is are remains remain seems stays it's been"),
		held:    vocab.Of("stuck stalled blocked delayed paralysed paralyzed halted deadlocked stranded jammed suspended"),
		holds:   vocab.Phrases("on hold | held up | a standstill | behind schedule | running late | days late | weeks late | months late | weeks overdue | months overdue | in limbo | bogged down | is blocking | are blocking"),
		can:     vocab.Of("cannot can't unable can"),
		nobody:  vocab.Of("nobody no-one none"),
		begin:   vocab.Of("start begin continue proceed progress finish complete test tested started begun finished completed deploy install installed launch log print access run used use work connect sign"),
		because: vocab.Of("until because without so since due before unless owing pending"),
		faulty:  vocab.Of("broken faulty defective leaking failing unusable unreachable corrupt corrupted overheating unstable"),
		faults:  vocab.Phrases("not working | out of order | not responding | not reachable | not usable | still down"),
		down:    vocab.Of("down offline unavailable dead"),
		failed:  vocab.Of("failed fails dropping failing crashing leaking crashed breaking freezing flickering overheating flooding crashes freezes disconnecting disconnects"),
		again:   vocab.Of("again times twice nights row repeatedly keeps kept every since constantly regularly daily continually"),
		works:   vocab.Of("work start open close lock respond function boot sync print load"),
		not:     vocab.Of("not doesn't"),
		has:     vocab.Of("has have"),
		due:     vocab.Of("replied answered responded arrived delivered paid returned signed confirmed supplied shipped"),
		waits:   vocab.Phrases("no access | still waiting | still awaiting | still not | still hasn't | still haven't | still lacks | has yet | have yet | has stalled | have stalled"),
		problem: vocab.Of("problem problems issue issues trouble difficulty difficulties error errors fault faults bug bugs outage outages defect"),
		there:   vocab.Of("is are there's has have having ran facing face faces causing causes experiencing encountered suffering suffers reported reports"),
		with:    vocab.Of("with in on at where when because since using getting accessing reaching connecting"),
	},
	{ // German
		be:      vocab.Of("ist sind bleibt bleiben steht stehen liegt liegen hängt hängen ruht"),
		held:    vocab.Of("blockiert gestoppt unterbrochen ausgesetzt lahmgelegt"),
		holds:   vocab.Phrases("steht still | stehen still | liegt still | liegt brach | hängt fest | hängen fest | auf eis | im verzug | in verzug | verzögert sich | verzögern sich"),
		can:     vocab.Of("kann können"),
		nobody:  vocab.Of("niemand keiner"),
		begin:   vocab.Of("beginnen starten fortgesetzt weitergehen weitermachen anfangen anmelden einloggen testen getestet begonnen gestartet arbeiten genutzt abgeschlossen drucken"),
		because: vocab.Of("weil bis solange da ohne erst wegen"),
		faulty:  vocab.Of("defekt kaputt undicht ausgefallen gestört unerreichbar fehlerhaft überlastet instabil beschädigt"),
		faults:  vocab.Phrases("außer betrieb | nicht erreichbar | nicht nutzbar"),
		failed:  vocab.Of("fehlgeschlagen abgestürzt abgebrochen streikt"),
		again:   vocab.Of("wieder erneut mehrmals dreimal zweimal ständig jede jeden seit"),
		works:   vocab.Of("funktioniert funktionieren läuft laufen startet schließt öffnet druckt reagiert"),
		not:     vocab.Of("nicht"),
		has:     vocab.Of("hat haben ist sind wurde wurden"),
		due:     vocab.Of("geantwortet geliefert bezahlt eingetroffen zurückgemeldet gemeldet unterschrieben eingegangen"),
		waits:   vocab.Phrases("kein zugang | kein zugriff | immer noch | noch immer | weiterhin nicht | warten noch | wartet noch"),
		problem: vocab.Of("problem probleme störung störungen fehler schwierigkeiten ausfälle"),
		there:   vocab.Of("gibt bestehen besteht hat haben macht bereitet tritt treten"),
		with:    vocab.Of("mit bei im beim"),
	},
	{ // French
		be:      vocab.Of("est sont reste restent demeure"),
		held:    vocab.Of("bloqué bloquée bloqués bloquées suspendu suspendue suspendus interrompu interrompue"),
		holds:   vocab.Phrases("à l'arrêt | au point | en suspens | en souffrance"),
		can:     vocab.Of("peut peuvent pouvons"),
		nobody:  vocab.Of("personne"),
		begin:   vocab.Of("commencer démarrer continuer avancer débuter poursuivre tester accéder connecter utiliser terminer reprendre"),
		because: vocab.Of("tant avant sans car puisque faute jusqu'à parce"),
		faulty:  vocab.Of("cassé cassée cassés défectueux défectueuse inaccessible inutilisable endommagé"),
		faults:  vocab.Phrases("en panne | hors service | hors d'usage"),
		failed:  vocab.Of("échoué plante plantent"),
		again:   vocab.Of("encore fois nouveau depuis chaque régulièrement"),
		works:   vocab.Of("fonctionne fonctionnent marche marchent répond ferme démarre"),
		not:     vocab.Of("ne n'a n'ont pas"),
		has:     vocab.Of("n'a n'ont a ont"),
		due:     vocab.Of("répondu livré payé reçu arrivé signé"),
		waits:   vocab.Phrases("toujours pas | attend toujours | attendons toujours"),
		problem: vocab.Of("problème problèmes difficulté difficultés erreur erreurs dysfonctionnement dysfonctionnements"),
		there:   vocab.Of("a rencontre rencontrons rencontrent pose posent constate existe"),
		with:    vocab.Of("avec d'accès sur dans"),
	},
	{ // Spanish
		be:      vocab.Of("está están sigue siguen continúa continúan queda quedan permanece"),
		held:    vocab.Of("parado parada parados paradas bloqueado bloqueada bloqueados bloqueadas detenido detenida atascado atascada suspendido suspendida paralizado paralizada"),
		holds:   vocab.Phrases("en espera | en suspenso"),
		can:     vocab.Of("puede pueden podemos"),
		nobody:  vocab.Of("nadie"),
		begin:   vocab.Of("empezar comenzar continuar avanzar arrancar seguir probar acceder entrar usar terminar iniciar"),
		because: vocab.Of("porque hasta sin ya mientras debido"),
		faulty:  vocab.Of("averiado averiada averiados roto rota rotos estropeado estropeada caído caída inaccesible defectuoso"),
		faults:  vocab.Phrases("fuera de servicio | sin servicio | sin funcionar"),
		failed:  vocab.Of("falló falla fallan"),
		again:   vocab.Of("otra nuevo veces cada desde continuamente"),
		works:   vocab.Of("funciona funcionan arranca cierra responde abre"),
		not:     vocab.Of("no"),
		has:     vocab.Of("ha han"),
		due:     vocab.Of("respondido contestado entregado pagado llegado firmado"),
		waits:   vocab.Phrases("sigue sin | siguen sin | seguimos sin | todavía no | aún no"),
		problem: vocab.Of("problema problemas avería averías error errores dificultades fallo fallos"),
		there:   vocab.Of("hay existe existen tiene tenemos tienen"),
		with:    vocab.Of("con en"),
	},
	{ // Dutch
		be:      vocab.Of("is zijn blijft ligt liggen staat staan loopt lopen zit"),
		held:    vocab.Of("geblokkeerd opgeschort gestremd"),
		holds:   vocab.Phrases("ligt stil | liggen stil | ligt vast | staat stil | loopt vast | loopt vertraging | lopen vertraging"),
		can:     vocab.Of("kan kunnen"),
		nobody:  vocab.Of("niemand"),
		begin:   vocab.Of("beginnen starten verder doorgaan inloggen testen getest gestart begonnen werken gebruiken gebruikt afgerond printen"),
		because: vocab.Of("omdat tot zolang zonder pas vanwege"),
		faulty:  vocab.Of("defect kapot stuk lek onbereikbaar uitgevallen overbelast instabiel beschadigd"),
		faults:  vocab.Phrases("buiten gebruik | buiten werking | niet bereikbaar | niet bruikbaar"),
		failed:  vocab.Of("mislukt mislukte gecrasht vastgelopen"),
		again:   vocab.Of("weer opnieuw telkens keer elke sinds"),
		works:   vocab.Of("werkt werken start sluit opent reageert functioneert"),
		not:     vocab.Of("niet"),
		has:     vocab.Of("heeft hebben is zijn"),
		due:     vocab.Of("gereageerd geleverd betaald geantwoord aangekomen getekend"),
		waits:   vocab.Phrases("nog steeds | nog altijd | wacht nog | wachten nog"),
		problem: vocab.Of("probleem problemen storing storingen fout fouten moeilijkheden"),
		there:   vocab.Of("is zijn heeft hebben geeft bestaat ondervindt"),
		with:    vocab.Of("met in bij op"),
	},
}

// wrong tells what stands still or does not work.
func wrong(words []string) bool {
	return toldIn(failings, tonguesOf(words, failSigns), func(f *failing, words []string) bool {
		return f.halts(words) || f.hinders(words) || f.fails(words) || f.troubles(words)
	}, words)
}

// failSigns are the words without which no sentence tells an issue.
var failSigns = signs{}

func init() {
	for i := range failings {
		f := &failings[i]
		f.signs = vocab.FirstWords(f.held, f.holds, f.faulty, f.faults, f.down, f.failed, f.works, f.due, f.waits)
		for _, words := range []vocab.Set{f.signs, f.can, f.problem} {
			failSigns.Add(1<<i, words)
		}
	}
}

// halts tells work that does not go on, or waits: "the migration is on hold", "we are still waiting for …".
func (f *failing) halts(words []string) bool {
	for i, w := range words {
		if !f.signs[w] {
			continue
		}
		pair := w + " " + at(words, i+1)
		switch {
		case f.waits[pair], f.due[w] && f.isLate(words[:i]):
			return true
		case near(words, i-2, 2, f.not) >= 0:
		case (f.held[w] || f.holds[pair]) && (i == 0 || f.be[w] || near(words, i-3, 3, f.be) >= 0):
			return true
		}
	}
	return false
}

// isLate tells the words before a participle that say it has not happened: "has not been", "hat nicht".
func (f *failing) isLate(before []string) bool {
	k := near(before, len(before)-3, 3, f.not)
	has := near(before, k-3, 3, f.has)
	if k < 0 || has < 0 {
		has = near(before, len(before)-2, 2, hasNot)
	}
	return has >= 0 && !(has < 3 && at(before, has-1) == "who") && near(before, 1, has, reasons) < 0
}

// reasons begin why something else is so: "the order is off, since they have not answered".
var reasons = vocab.Of("since because weil parce porque omdat")

var hasNot = vocab.Of("hasn't haven't")

// hinders tells what cannot begin, and why or until when: "testing cannot start until …", "nobody can log in".
func (f *failing) hinders(words []string) bool {
	for i, w := range words {
		if !f.can[w] || near(words, i+1, 10, f.begin) < 0 {
			continue
		}
		if near(words, i-2, 2, f.nobody) >= 0 {
			return true
		}
		denied := w == "cannot" || w == "can't" || w == "unable" || near(words, i-3, 3, f.not) >= 0 || near(words, i+1, 8, f.not) >= 0
		if denied && slices.ContainsFunc(words, f.because.Has) {
			return true
		}
	}
	return false
}

// fails tells a thing that does not work: "the heating is still not working", "the backup failed three times".
func (f *failing) fails(words []string) bool {
	for i, w := range words {
		if !f.signs[w] {
			continue
		}
		next := at(words, i+1)
		is := near(words, i-4, 4, f.be) >= 0 && near(words, i-2, 2, f.not) < 0
		switch {
		case is && (f.faulty[w] || f.faults[w+" "+next] || f.faults[w+" "+next+" "+at(words, i+2)] || f.down[w] && (next == "" || f.again[next]) && (f.be[at(words, i-1)] || stillNow[at(words, i-1)])):
			return true
		case f.failed[w] && next != "to" && (!strings.HasSuffix(w, "ing") || is || keeps[at(words, i-1)]) && (near(words, i+1, 6, f.again) >= 0 || near(words, i-3, 3, f.again) >= 0):
			return true
		case f.works[w] && f.isNot(words, i):
			return true
		}
	}
	return false
}

var (
	keeps    = vocab.Of("keeps keep kept")
	stillNow = vocab.Of("still currently again now")
)

// isNot tells that a thing does not do it: "doesn't open", "funktioniert immer noch nicht"; what people do
// not do in English ("we will not start") is none.
func (f *failing) isNot(words []string, i int) bool {
	k := near(words, i-2, 2, f.not)
	if k < 0 {
		k = near(words, i+1, 4, f.not)
	}
	return k >= 0 && (words[k] != "not" || at(words, k-1) == "does")
}

// troubles tells that there is a problem with something.
func (f *failing) troubles(words []string) bool {
	for i, w := range words {
		if f.problem[w] && f.with[at(words, i+1)] && near(words, i-4, 4, f.there) >= 0 && near(words, i-3, 3, f.not) < 0 && at(words, i-1) != "no" && at(words, i-1) != "keine" {
			return true
		}
	}
	return false
}
