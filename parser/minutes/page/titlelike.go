package page

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// speaking are words of a sentence that no title holds.
var speaking = []string{" I ", " I'll ", " I'm ", " I've ", " we ", " we'll ", " you ", " your ", " please "}

// TitleLike tells a line that names a meeting: "Minutes of …", "Standup 19.11.", "Vorstandssitzung".
func TitleLike(s string) bool {
	if len(s) > 40 && len(grammar.Sentences(s)) > 1 || scan.ContainsOne(s, speaking) || strings.HasSuffix(s, "?") {
		return false
	}
	if slices.ContainsFunc(strings.Fields(s), func(w string) bool { return oneToOne.Has(strings.Trim(w, ",:()")) }) {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r != '-' && !unicode.IsLetter(r) })
	lo := " " + strings.Join(words, " ") + " "
	titled := slices.ContainsFunc(words, gathering)
	for _, w := range []string{"minutes", "meeting", "notes", "protokoll", "compte rendu", "compte-rendu", "acta", "notulen", "verslag", "recap",
		"besprechung", "réunion", "reunión", "vergadering", "call", "sync", "standup", "stand-up", "jour fixe",
		"retro", "retrospective", "sprint planning", "pi planning", "check-in", "matters arising", "mtg", "catch-up", "catchup"} {
		if titled || strings.Contains(lo, " "+w+" ") || lo == " daily " {
			dated := strings.HasSuffix(s, ".") && len(s) > 1 && scan.IsDigit(s[len(s)-2]) && len(words) < 5 // "Standup 19.11."
			return dated || !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ",")
		}
	}
	return false
}

// gathering tells a word that ends in one for a meeting or its minutes: "Vorstandssitzung", "Ergebnisprotokoll", "ledenvergadering".
func gathering(w string) bool {
	return len(w) > 8 && slices.ContainsFunc([]string{"sitzung", "protokoll", "versammlung", "besprechung", "niederschrift", "vergadering", "overleg"}, func(end string) bool { return strings.HasSuffix(w, end) })
}

// NamesBody tells a line that names a body of people who meet: "Finance Committee", "Gemeinderat", "Junta directiva".
func NamesBody(s string) bool {
	return slices.ContainsFunc(scan.Words(strings.ToLower(s)), func(w string) bool {
		return grammar.Collectives.Has(w) || bodies.Has(w) || strings.HasSuffix(w, "ausschuss")
	})
}

var bodies = vocab.Of("wg senate cabinet assembly commission panel forum taskforce parliament congress synod consistory corporation consortium society association " +
	"gemeinderat stadtrat kreistag ausschuss beirat betriebsrat fachschaftsrat elternbeirat kommission arbeitskreis stura asta " +
	"conseil commission assemblée équipe consejo comisión asamblea pleno ayuntamiento equipo raad commissie werkgroep stuurgroep alv mr")

// oneToOne name the meeting of two.
var oneToOne = vocab.Of("1:1 1-1 1-2-1 one-to-one one-on-one")

// Entitles tells a line that may be a title from one that speaks: "Sam will circulate the new policy."
func Entitles(s string) bool {
	return strings.IndexByte(".,;?", scan.LastByte(s)) < 0 && !scan.ContainsOne(" "+strings.ToLower(s), telling)
}

// telling are words by which somebody says what is done, asks for it or takes it on.
var telling = []string{" i ", " i'll ", " i'm ", " i've ", " we'll ", " will ", " please ", " can you ", " could you "}
