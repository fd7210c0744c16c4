package reply

import (
	"slices"
	"strings"
	"testing"

	"duly/parser/reply/newtext"
)

// products are the ways to name rows and to say something of them; each goes with each.
var products = []struct {
	rows  map[string]string // the words before what is said, with the rows that they mean
	said  map[string]string // what is said, with the command
	heads []string          // what may stand before it all
	tails []string          // and behind
}{
	{
		rows: map[string]string{"2 is": "2", "#2 is": "2", "number 2 is": "2", "item 2 is": "2", "the second one is": "2", "2 and 3 are": "2 3", "2, 3 & 5 are": "2 3 5",
			"2-4 are": "2 3 4", "2 as well as 3 are": "2 3", "the first two are": "1 2", "all of them are": "all", "everything except 2 is": "1 3 4 5 6", "all but the last one are": "1 2 3 4 5"},
		said: map[string]string{"done": "done", "now complete": "done", "sorted": "done", "paid": "done", "signed off": "done", "no longer needed": "drop", "cancelled": "drop",
			"in progress": "start", "almost finished": "start", "blocked by legal": "block", "waiting for the vendor": "block", "due on 4 December": "due @2026-12-04",
			"scheduled for 4 December": "due @2026-12-04", "with Tom": "assign >Tom", "being handled by Tom": "assign >Tom", "not done": "", "done, I think": "", "supposed to be closed": ""},
		heads: []string{"", "Hi Carol, ", "Hi all, ", "Quick update: ", "Re your reminder: ", "Just a note to say that "},
		tails: []string{"", ". Thanks!", ". Let me know if you need more.", ". Hope that helps!"},
	},
	{
		rows: map[string]string{"2 ist": "2", "Punkt 2 ist": "2", "Nr. 2 ist": "2", "2 und 3 sind": "2 3", "alles außer 2 ist": "1 3 4 5 6", "die ersten beiden sind": "1 2"},
		said: map[string]string{"erledigt": "done", "verschickt": "done", "hinfällig": "drop", "in Arbeit": "start", "blockiert": "block",
			"auf den 4. Dezember verschoben": "due @2026-12-04", "noch nicht fertig": ""},
		heads: []string{"", "Guten Morgen, ", "Hallo zusammen, "},
		tails: []string{"", ". Danke!", ". Bei Fragen gerne melden."},
	},
	{
		rows: map[string]string{"le 2 est": "2", "le point 2 est": "2", "le 2 et le 3 sont": "2 3", "tous sauf le 2 sont": "1 3 4 5 6", "les deux premiers sont": "1 2"},
		said: map[string]string{"terminé": "done", "envoyé": "done", "annulé": "drop", "en cours": "start", "en attente": "block", "reporté au 4 décembre": "due @2026-12-04",
			"presque terminé": "start"},
		heads: []string{"", "Bonjour, ", "Je vous informe que "},
		tails: []string{"", ". Merci !"},
	},
	{
		rows:  map[string]string{"el 2 está": "2", "el punto 2 está": "2", "2 y 3 están": "2 3", "todo menos el 2 está": "1 3 4 5 6"},
		said:  map[string]string{"terminado": "done", "enviado": "done", "cancelado": "drop", "bloqueado": "block"},
		heads: []string{"", "Hola, "},
		tails: []string{"", "."},
	},
	{
		rows:  map[string]string{"o 2 está": "2", "2 e 3 estão": "2 3", "tudo menos o 2 está": "1 3 4 5 6"},
		said:  map[string]string{"concluído": "done", "enviado": "done", "cancelado": "drop", "em andamento": "start", "parado": "block", "pronto, acho": ""},
		heads: []string{"", "Bom dia, "},
		tails: []string{"", ". Obrigado"},
	},
	{
		rows:  map[string]string{"2 is": "2", "punt 2 is": "2", "alles behalve 2 is": "1 3 4 5 6"},
		said:  map[string]string{"afgerond": "done", "verstuurd": "done", "vervallen": "drop", "in behandeling": "start", "door Tom gedaan": "done", "nog niet gedaan": ""},
		heads: []string{"", "Goedemorgen, "},
		tails: []string{"", ". Groetjes"},
	},
	{
		rows:  map[string]string{"il 2 è": "2", "il punto 2 è": "2", "tutto tranne il 2 è": "1 3 4 5 6"},
		said:  map[string]string{"finito": "done", "a posto": "done", "annullato": "drop", "in corso": "start", "fermo": "block", "rinviato al 4 dicembre": "due @2026-12-04"},
		heads: []string{"", "Buongiorno, "},
		tails: []string{"", ". Grazie"},
	},
}

// Every way to name rows goes with every way to say what became of them, whatever stands
// around the two.
func TestRowsAndVerbs(t *testing.T) {
	for _, p := range products {
		for rows, numbers := range p.rows {
			for said, command := range p.said {
				for _, head := range p.heads {
					for _, tail := range p.tails {
						checkProduct(t, head+rows+" "+said+tail, command, strings.Fields(numbers))
					}
				}
			}
		}
	}
}

func checkProduct(t *testing.T, text, command string, rows []string) {
	t.Helper()
	var want []string
	verb, rest, _ := strings.Cut(command, " ")
	for _, n := range rows {
		if command != "" {
			want = append(want, strings.TrimSpace(verb+" "+n+" "+rest))
		}
	}
	got := shorts(Read(newtext.Answer{Text: text}, contextOf("six")).Commands)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%q: got %q, want %q", text, got, want)
	}
}
