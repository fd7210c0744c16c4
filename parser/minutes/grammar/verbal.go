package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// doing reads at the beginning of t the verb by which minutes in French, Spanish, German and Dutch
// say what somebody will do, and returns its length, 0 where there is none.
func doing(t string) int {
	verb := skipClitics(t)
	w, tail := CutWord(verb)
	end := len(t) - len(tail)
	lo := strings.ToLower(w)
	switch {
	case checking[lo] && strings.HasPrefix(tail, ","): // "prüft, ob die Lieferung …"
		return end
	case w == "" || lo != w || !strings.HasPrefix(tail, " "):
		return 0
	case takesOn(t):
		return end
	case futureSpanish(lo):
		return end
	case lo == "fera" || lo == "feront":
		object, _ := CutWord(strings.TrimLeft(tail, " "))
		if frenchObject(strings.TrimLeft(tail, " ")) || strings.HasSuffix(object, "r") || strings.HasSuffix(object, "re") { // "fera intervenir le plombier"
			return end
		}
	case futureFrench(lo) && (len(verb) < len(t) || frenchObject(strings.TrimLeft(tail, " "))):
		return end
	case Separable(lo, tail):
		return end
	case thirdPersons[lo] && !scan.OpensWith(tail, []string{" über ", " ob "}): // "informiert über den Stand"
		return end
	case asking[lo] && !inquires(tail):
		return end
	}
	return 0
}

// checking are verbs of finding out.
var checking = vocab.Of("prüft überprüft klärt untersucht kontrolliert testet ermittelt")

// clitics stand between a subject and its verb.
var clitics = vocab.Of("se le la les lui leur en y nous lo los las nos")

func skipClitics(t string) string {
	if rest, ok := scan.CutPrefixFold(t, "l'"); ok {
		return rest
	}
	if w, tail := CutWord(t); clitics[w] && strings.HasPrefix(tail, " ") {
		return tail[1:]
	}
	return t
}

// takesOn tells "s'occupe du menu", "se chargera de …", "se ocupa de …".
func takesOn(t string) bool {
	return scan.OpensWith(t, []string{"s'occupe d", "s'occupent d", "s'occupera d", "s'occuperont d", "se charge d", "se chargent d", "se chargera d",
		"se chargeront d", "s'engagent à", "s'engage d", "accepte de ", "acceptent de ", "se encargan de", "se encargarán de", "se ocupa de", "se ocupan de",
		"se ocupará de", "se encargará de", "se encarga de", "queda encargado de", "queda encargada de", "quedan encargados de"})
}

// futureSpanish tells "enviará" and "enviarán" from what merely will be.
func futureSpanish(w string) bool {
	base, ok := strings.CutSuffix(strings.TrimSuffix(w, "n"), "rá")
	return ok && len(base) > 2 && !stillSpanish.Has(base)
}

// stillSpanish and stillFrench are the stems of verbs by which nobody does anything.
var (
	stillSpanish = vocab.Of("ser esta tend habr pod asisti celebra permanece queda comenza empeza dura costa recibi llega volve presidi cumpli vend vence entra sald saldr participa falta debe " +
		"se hab")
	stillFrench = vocab.Of("nuestr vuestr muestr ser aur pourr devr rester viendr tiendr participer assister quitter permettr coûter débuter commencer durer faudr arriver recevr " +
		"aurr entrer présider siéger ouvrir fermer manquer")
)

// futureFrench tells "enverra" and "enverront" from what merely will be.
func futureFrench(w string) bool {
	base, ok := strings.CutSuffix(w, "a")
	if !ok {
		base, ok = strings.CutSuffix(w, "ont")
	}
	return ok && len(base) > 4 && strings.HasSuffix(base, "r") && !stillFrench.Has(base)
}

// frenchObject tells words that follow a verb in French and in no English sentence.
func frenchObject(s string) bool {
	if scan.OpensWith(s, []string{"l'", "d'", "qu'"}) {
		return true
	}
	w, _ := CutWord(s)
	return afterVerb[strings.ToLower(w)]
}

var afterVerb = vocab.Of("le la les un une des du de aux au à ce cette ces son sa ses leur leurs deux trois quatre dix par pour avec en sur dans auprès tous toutes chaque " +
	"contact rendez-vous avant d'ici à jour ensuite également")

// Separable reads German and Dutch verbs of work that stand second: "fordert die Unterlagen an". The
// particle, by which the same stem may only tell, ends their clause.
func Separable(w, tail string) bool {
	particles, ok := parted[w]
	if !ok {
		return false
	}
	for _, end := range []string{",", ";", ".", " und ", " en ", " (", " bis ", " voor ", " vóór "} {
		if i := behindWord(tail, end); i > 0 {
			if last := tail[:i]; particles[last[strings.LastIndexByte(last, ' ')+1:]] {
				return true
			}
			if end != " bis " && end != " voor " && end != " vóór " {
				tail = tail[:i]
			}
		}
	}
	return particles["-"] || particles[tail[strings.LastIndexByte(tail, ' ')+1:]]
}

// behindWord finds the end of a clause, which is not the point of a day: "am 30.11. ein".
func behindWord(s, end string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], end)
		if i < 0 {
			return -1
		}
		if from += i; end != "." || from == 0 || !scan.IsDigit(s[from-1]) {
			return from
		}
		from++
	}
}

// parted are such verbs with their particles; "-" stands for none. Those without any are thirdPersons.
var parted = vocab.OfEach(map[string]string{
	"fordert": "an ein", "sucht": "- heraus raus aus", "stellt": "zusammen bereit ein auf um sicher op", "legt": "an bei ab vast neer",
	"lädt": "ein hoch", "reicht": "ein nach weiter", "gibt": "weiter frei ab zurück", "fasst": "zusammen", "stimmt": "ab", "hängt": "aus auf",
	"nimmt": "auf mit", "baut": "auf ab ein um", "leitet": "weiter", "richtet": "ein", "setzt": "um auf", "führt": "durch",
	"trägt": "ein nach zusammen", "hakt": "nach", "teilt": "aus ein", "weist": "an ein", "räumt": "auf aus", "tauscht": "aus", "arbeitet": "ein aus",
	"druckt": "- aus", "mietet": "- an", "pflegt": "ein", "levert": "aan in op", "zet": "uit op", "neemt": "op mee contact", "zoekt": "- uit op",
	"haalt": "- op", "bereidt": "voor", "werkt": "uit bij", "past": "aan", "vult": "aan in", "nodigt": "uit", "deelt": "uit", "rondt": "af",
	"pakt": "op", "koopt": "- in", "dient": "in", "geeft": "door", "komt": "terug", "gaat": "na", "leest": "na", "ruimt": "op", "zegt": "op af toe", "draagt": "over aan",
})

// asking are verbs that ask somebody outside, or, before "of", "ob", "nach", in the meeting.
var asking = vocab.Of("vraagt fragt")

// inquires tells that what follows is a question of the meeting's.
func inquires(tail string) bool {
	w, _ := CutWord(strings.TrimLeft(tail, " "))
	return questioning[w]
}

var questioning = vocab.Of("of om naar wie wat waar hoe waarom wanneer welke ob nach wie wann wer warum was wo welche wieso zich sich")
