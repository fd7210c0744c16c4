package reminders

import (
	"slices"
	"strings"

	"duly/parser/vocab"
	"duly/parser/when"
)

// itemsAsked are the conditions that an inquiry puts on items: that they are those of the people whom it names,
// are late, or blocked, or wait for an answer, or fall due by the day that it names.
func (d *desk) itemsAsked(words []string) (conditions []func(Item) bool) {
	says := func(set vocab.Set) bool { return slices.ContainsFunc(words, isWordOf(set)) }
	add := func(said bool, holds func(Item) bool) {
		if said {
			conditions = append(conditions, holds)
		}
	}
	people := d.peopleNamed(words)
	add(len(people) > 0, func(i Item) bool { return people[i.OwnerID] || people[i.OrganiserID] })
	add(says(lateness), func(i Item) bool { return !i.Due.IsZero() && i.Due.Before(d.today()) })
	add(says(hindrance), func(i Item) bool { return i.Status == Blocked })
	add(says(answering), func(i Item) bool { return i.Told && i.AnsweredAt.IsZero() && i.OwnerID != d.who.ID })
	if days := when.Find(strings.Join(words, " "), d.dates()); len(days) > 0 && says(dueness) {
		add(true, func(i Item) bool { return !i.Due.IsZero() && !i.Due.After(days[0].Day) })
	}
	add(len(conditions) == 0 && says(ofItems), func(Item) bool { return true })
	return conditions
}

var (
	lateness  = vocab.Of("overdue late überfällig retard vencido vencidos atrasado atrasados achterstallig ritardo scaduto")
	hindrance = vocab.Of("blocked stuck blockiert bloqué bloqués bloquée bloqueado bloqueados geblokkeerd bloccato bloccati")
	answering = vocab.Of("answered replied responded unanswered geantwortet répondu contestado respondido geantwoord risposto")
	dueness   = vocab.Of("due deadline deadlines fällig échéance échéances vence vencen vervalt scade scadono")
	ofItems   = vocab.Of("items tasks actions to-dos todos aufgaben tâches tareas taken compiti tarefas")
)
