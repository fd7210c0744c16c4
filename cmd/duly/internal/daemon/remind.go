package daemon

import (
	"context"
	"fmt"

	"duly/reminders"
	"duly/store"
)

// peopleAtOnce is how many people one look at what is due names.
const peopleAtOnce = 200

// Remind writes what has come due: one letter a person, in one transaction each.
func (d *Daemon) Remind(ctx context.Context) error {
	if err := d.release(ctx); err != nil {
		return err
	}
	last := ""
	for {
		var people []int64
		err := d.view(ctx, func(tx *store.Tx) error {
			people = d.inOrder(tx, tx.DuePeople(d.Now(), peopleAtOnce))
			return nil
		})
		if err != nil || len(people) == 0 {
			return err
		}
		if last == fmt.Sprint(people) {
			return fmt.Errorf("people %v stay due after they were looked at; please report this", people)
		}
		last = fmt.Sprint(people)
		for _, id := range people {
			if err := d.remindOne(ctx, id); err != nil {
				return fmt.Errorf("reminding person %d: %w", id, err)
			}
		}
	}
}

// inOrder puts those last to whom the letters of the others may bring something, an
// escalation for instance, so that it stands in their one letter of the day.
func (d *Daemon) inOrder(tx *store.Tx, people []int64) []int64 {
	now, last := d.Now(), map[int64]bool{}
	if manager, ok := tx.PersonByEmail(d.Policy.ManagerAddress()); ok {
		last[manager.ID] = true
	}
	for _, id := range people {
		if len(tx.DueMatters(id, now)) > 0 {
			last[id] = true
		}
		for _, i := range tx.DueItems(id, now) {
			last[i.OrganiserID] = last[i.OrganiserID] || i.OrganiserID != id
		}
		for _, k := range tx.DueContracts(id, now) {
			last[k.SecondID] = true
		}
	}
	var first, then []int64
	for _, id := range people {
		if last[id] {
			then = append(then, id)
		} else {
			first = append(first, id)
		}
	}
	return append(first, then...)
}

// release lets the owners be told whose organisers have not confirmed a receipt in time.
func (d *Daemon) release(ctx context.Context) error {
	return d.update(ctx, func(tx *store.Tx) error {
		for _, m := range tx.DueMeetings(d.Now(), peopleAtOnce) {
			if err := tx.Apply(d.Policy.Release(tx, m, d.Now()), d.render); err != nil {
				return err
			}
		}
		d.step("remind: meetings released, not committed")
		return nil
	})
}

func (d *Daemon) remindOne(ctx context.Context, id int64) error {
	var out reminders.Outcome
	err := d.update(ctx, func(tx *store.Tx) error {
		now := d.Now()
		due := reminders.Due{PersonID: id, Items: tx.DueItems(id, now), Contracts: tx.DueContracts(id, now), Matters: tx.DueMatters(id, now)}
		if len(due.Items)+len(due.Contracts)+len(due.Matters) == 0 {
			return nil
		}
		out = d.Policy.Remind(tx, due, now)
		err := tx.Apply(d.shadowed(out), d.render)
		d.step("remind: written, not committed")
		return err
	})
	if err == nil && len(out.Letters) > 0 {
		d.Log.Info("reminded", "person", id, "reason", out.Reason.Short())
	}
	d.step("remind: committed")
	return err
}
