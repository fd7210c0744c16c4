package daemon

import (
	"context"

	"duly/reminders"
	"duly/store"
)

// Roster takes the people of the configuration into the books; what it says of them goes
// before what was learnt.
func (d *Daemon) Roster(ctx context.Context, people []reminders.Person) error {
	return d.record(ctx, func(tx *store.Tx) {
		tx.Apply(d.Policy.Roster(tx, people), d.render)
	})
}
