package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// add reads "add: Lena to book the room by Friday", and without a colon where what is to be added begins with a person or with a verb: "add Lena to
// book the room", "add a task to call the bank".
func (r reader) add() (Command, bool) {
	s := unasked(r.sentence)
	if head, rest, ok := strings.Cut(s, ":"); ok && (adds[fold(strings.TrimSpace(head))] || announces(head)) {
		return r.newItem(rest)
	}
	head, rest, ok := strings.Cut(s, " ")
	if !ok || fold(head) != "add" {
		return r.missed()
	}
	f := strings.Fields(rest)
	if len(f) > 2 && f[1] == "to" && scan.IsName(f[0]) && !ontos[fold(f[2])] && !anItem[fold(f[0])] {
		return r.newItem(rest)
	}
	for len(f) > 0 && anItem[fold(f[0])] {
		f = f[1:]
	}
	if r.question || len(f) < 2 || len(f) == 2 && !scan.IsCapital(f[1]) || !act.Known(fold(f[0])) || goesOnList(f) {
		return r.missed()
	}
	return r.newItem(strings.Join(f, " "))
}

// announces tells whether the words in front of a colon say that a new item follows: "add a new item to my list".
func announces(head string) bool {
	f := scan.Words(fold(head))
	return len(f) > 1 && adds[f[0]] && !slices.ContainsFunc(f[1:], func(w string) bool { return !anItem[w] })
}

// anItem are the words for what is added and for where it goes.
var anItem = vocab.New("a", "an", "the", "this", "one", "another", "new", "extra", "following", "more", "item", "items", "task", "tasks", "action", "point", "to-do", "todo", "to", "my", "our", "list", "also",
	"eine", "einen", "neue", "neuen", "weitere", "weiteren", "aufgabe", "punkt", "hinzu", "une", "un", "nouvelle", "nouveau", "tâche", "point", "suivante", "una", "nueva", "tarea", "punto", "een", "nieuwe", "taak", "actie",
	"punt", "toe", "un'", "nuova", "attività", "uma", "nova", "tarefa")

// goesOnList tells whether words end in the place to which something is to be added: "order numbers to the sheet".
func goesOnList(f []string) bool {
	return len(f) > 3 && f[len(f)-3] == "to" && ontos[fold(f[len(f)-2])]
}

// ontos are the words behind "to" where a thing is added to another.
var ontos = vocab.New("the", "a", "an", "our", "my", "your", "this", "it")

// unasked leaves out the words at the head of a sentence that only ask: "please add: …".
func unasked(s string) string {
	for {
		head, rest, ok := strings.Cut(s, " ")
		if !ok || !courtesies[fold(strings.TrimRight(head, ","))] {
			return s
		}
		s = strings.TrimLeft(rest, " ")
	}
}

// courtesies stand before an order.
var courtesies = vocab.New("please", "pls", "plz", "kindly", "also", "and", "then", "could", "can", "you", "bitte", "noch", "auch", "svp", "merci", "d'", "graag", "per",
	"por", "favor", "favore")

// missed reads "You missed one: Tom to call the printer".
func (r reader) missed() (Command, bool) {
	head, rest, ok := strings.Cut(r.sentence, ":")
	f := scan.Words(fold(head))
	if !ok || r.question || len(f) > 7 || !slices.ContainsFunc(f, func(w string) bool { return missing[w] }) || slices.ContainsFunc(f, scan.AllDigits) {
		return Command{}, false
	}
	if slices.ContainsFunc(lex(head, Context{}, nil), func(t token) bool { return t.class == not || t.class == condition || t.class == hedge }) {
		return Command{}, false
	}
	c, ok := r.newItem(rest)
	orders := r.c.About == Receipt && c.To == "" && act.Known(firstWord(c.Text))
	return c, ok && (orders || scan.IsCapital(c.To) && !subjects[fold(c.To)])
}

// missing are the words by which somebody says that an item is not among those shown.
var missing = vocab.New("missed", "missing", "forgot", "forgotten", "also", "another", "more", "new", "additional", "additionally", "extra", "overlooked",
	"fehlt", "fehlen", "vergessen", "außerdem", "zusätzlich", "neu", "manque", "oublié", "aussi", "nouveau", "falta", "olvidado", "olvidaste",
	"también", "nuevo", "ontbreekt", "vergeten", "ook", "nieuw", "manca", "dimenticato", "anche", "nuovo", "faltou", "esqueceu", "também", "novo")

// newItem reads the words of a new item, its owner and its date.
func (r reader) newItem(rest string) (Command, bool) {
	rest = strings.Trim(rest, " .-")
	if rest == "" {
		return Command{}, false
	}
	c := Command{Verb: Add, Text: rest}
	if ms := when.Find(rest, r.c.Context); len(ms) > 0 {
		m := ms[len(ms)-1]
		c.Until, c.UntilText = m.Day, m.Text
		c.Text = strings.TrimRight(withoutBy(rest[:m.Start])+" "+strings.TrimSpace(rest[m.End:]), " .,;")
	}
	c.To, c.Text = addressee(strings.TrimSpace(c.Text))
	return c, c.Text != ""
}

var adds = vocab.New("add", "new", "new item", "new task", "add item", "add task", "neu", "neue aufgabe", "hinzufügen", "ajouter",
	"nouvelle tâche", "añadir", "nueva tarea", "agregar", "toevoegen", "nieuwe taak", "aggiungi", "aggiungere", "nuovo compito",
	"adicionar", "nova tarefa", "ergänzen", "ergänze", "aufnehmen", "rajouter", "ajoutez", "ajoute", "d'ajouter", "agrega", "agregue", "añade", "añada", "voeg toe",
	"aggiungete", "adiciona", "adicione", "acrescentar", "acrescente")

// withoutBy removes the preposition that led to a date.
func withoutBy(s string) string {
	s = strings.TrimRight(s, " ,(")
	at := strings.LastIndexByte(s, ' ')
	if at > 0 && deadlines[fold(s[at+1:])] || at > 0 && fold(s[at+1:]) == "on" {
		return strings.TrimRight(s[:at], " ,")
	}
	return s
}

// addressee splits "Lena to book the room" and "Lena: book the room".
func addressee(s string) (who, task string) {
	if head, rest, ok := strings.Cut(s, ":"); ok && len(strings.Fields(head)) <= 3 && allNames(head) {
		return strings.TrimSpace(head), strings.TrimSpace(rest)
	}
	f := strings.Fields(s)
	for i := 1; i < len(f) && i <= 3; i++ {
		if (f[i] == "to" || f[i] == "soll") && i+1 < len(f) && allNames(strings.Join(f[:i], " ")) {
			return strings.Join(f[:i], " "), strings.Join(f[i+1:], " ")
		}
	}
	return "", s
}

func allNames(s string) bool {
	f := strings.Fields(s)
	for _, w := range f {
		r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(w, "@"))
		if !scan.IsName(w) && !strings.Contains(w, "@") || !unicode.IsUpper(r) && !strings.Contains(w, "@") && len(f) > 1 {
			return false
		}
	}
	return len(f) > 0
}
