package tongues

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// spanishDoneBy reads clauses whose subject stands behind the verb: "De la música se encarga Rocío", "El cartel lo hará
// Paqui", "Queda Nacho en preguntar por el seguro".
func spanishDoneBy(s string) (names []string, task string, ok bool) {
	w := strings.Fields(strings.TrimRight(s, " ."))
	for i := 0; i+1 < min(len(w), reach); i++ {
		lo, next := word(w[i]), word(w[i+1])
		switch {
		case lo == "se" && takingCharge[next]:
			return inChargeOf(w[:i], w[i+1:])
		case doubled[lo] && i > 0 && acting(next):
			return doneTo(w[:i], w[i], w[i+1:])
		case doubled[lo] && i == 0 && acting(next):
			return doneTo(nil, w[0], w[1:])
		case (lo == "queda" || lo == "quedan") && i == 0:
			names, rest, ok := grammar.NameList(strings.Join(w[1:], " "), grammar.StrengthProse)
			task, in := strings.CutPrefix(rest, " en ")
			return names, task, ok && in && infinitiveAhead(task)
		}
		if subordinate[lo] || lo == "no" {
			break
		}
	}
	return nil, "", false
}

// takingCharge say who sees to a thing, behind "se".
var takingCharge = vocab.Of("encarga encargan encargará encargarán ocupa ocupan ocupará ocuparán responsabiliza responsabilizan responsabilizará")

// doubled stand for a thing that was named ahead of them.
var doubled = vocab.Of("lo la los las")

// acting tells the verb of a deed of one or of several.
func acting(verb string) bool {
	one := romanceOfOne(verb)
	return len(one) > 3 && !spanishStates[one] && (strings.HasSuffix(one, "rá") || grammar.RomancePresent[one] || hasWork[one])
}

// hasWork are verbs of work that would say too little without a thing named before.
var hasWork = vocab.Of("hace trae lleva pone manda escribe recoge guarda limpia pinta arregla monta cuelga reparte imprime diseña paga")

// inChargeOf reads what stands around "se encarga": a thing ahead, or behind it, and those who see to it.
func inChargeOf(ahead, behind []string) (names []string, task string, ok bool) {
	for k := 1; k < len(behind); k++ {
		names, rest, ok := grammar.NameList(strings.Join(behind[k:], " "), grammar.StrengthProse)
		if !ok || strings.Trim(rest, " .)") != "" {
			continue
		}
		thing := slices.Concat(behind[1:k], lowered(ahead))
		return names, "se " + strings.Join(slices.Concat(behind[:1], thing), " "), true
	}
	return nil, "", false
}

// doneTo reads a verb with the thing ahead of it and its subject behind.
func doneTo(ahead []string, clitic string, behind []string) (names []string, task string, ok bool) {
	names, rest, ok := grammar.NameList(strings.Join(behind[1:], " "), grammar.StrengthProse)
	if !ok {
		return nil, "", false
	}
	if len(ahead) == 0 {
		return names, clitic + " " + behind[0] + rest, true
	}
	thing := lowered(ahead)
	return names, strings.Join(slices.Concat(behind[:1], thing), " ") + rest, articles[word(thing[0])] || spanishThings[word(thing[0])]
}

// lowered puts the first of some words in small letters.
func lowered(w []string) []string {
	if w = slices.Clone(w); len(w) > 0 {
		w[0] = scan.LowerFirst(w[0])
	}
	return w
}

// spanishThings begin a thing.
var spanishThings = vocab.Of("el la los las este esta estos estas ese esa eso esto un una nuestro nuestra su sus")

// GoesOn tells a clause without a subject that goes on about the one named before: "Enviará el resumen a los socios".
func (t Language) GoesOn(s string) bool {
	verb := scan.FirstWord(s)
	return t == Spanish && strings.HasSuffix(verb, "rá") && doings[strings.TrimSuffix(strings.ToLower(verb), "rá")]
}

// doings are the stems of the future of verbs that only people do.
var doings = vocab.Of("envia pedi manda prepara redacta contacta habla llama solicita compra revisa gestiona busca ha pond trae lleva recoge comproba consulta remiti elabora organiza imprimi " +
	"reserva encarga publica escribi averigua avisa entrega convoca negocia actualiza diseña reparti inclui estudia tramita traslada")
