package store

import (
	"time"

	"duly/reminders"
)

// due is what partial indexes are for: only rows that have a next moment stand in them.
const due = `next_at > '' AND next_at <= `

// DuePeople are the ids of those who must be told of something now: an item (see
// reminders.Item.TellID), a contract they own, or a matter. 0 stands for nobody known.
func (tx *Tx) DuePeople(now time.Time, limit int) []int64 {
	return column[int64](tx, `SELECT tell_id FROM items WHERE `+due+`$1
		UNION SELECT owner_id FROM contracts WHERE `+due+`$1
		UNION SELECT person_id FROM matters WHERE `+due+`$1
		ORDER BY 1 LIMIT $2`, timeText(now), atMost(limit))
}

// DueItems are the due items that a person is told of, earliest due first, undated last.
func (tx *Tx) DueItems(personID int64, now time.Time) []reminders.Item {
	return list(tx, items, `WHERE tell_id = $1 AND `+due+`$2`+dueOrder, personID, timeText(now))
}

// DueContracts are the due contracts of an owner, earliest deadline first.
func (tx *Tx) DueContracts(personID int64, now time.Time) []reminders.Contract {
	return list(tx, contracts, `WHERE owner_id = $1 AND `+due+`$2 ORDER BY deadline = '', deadline, id`, personID, timeText(now))
}

// DueMatters are the due matters of a person, in the order they came up.
func (tx *Tx) DueMatters(personID int64, now time.Time) []reminders.Matter {
	return list(tx, matters, `WHERE person_id = $1 AND `+due+`$2 ORDER BY id`, personID, timeText(now))
}

// DueMeetings are those that must be looked at now, the longest waiting first.
func (tx *Tx) DueMeetings(now time.Time, limit int) []reminders.Meeting {
	return list(tx, meetings, `WHERE `+due+`$1 ORDER BY next_at, id LIMIT $2`, timeText(now), atMost(limit))
}

// NextDue is the earliest moment at which anything must be looked at or a letter tried; it
// may be past. The zero time: never, as things stand. For a letter that waits for nothing it is now.
func (tx *Tx) NextDue() time.Time {
	var next time.Time
	for _, table := range []string{"items", "contracts", "matters", "meetings"} {
		var at time.Time
		if tx.get([]any{stamp{&at}}, `SELECT next_at FROM `+table+` WHERE next_at > '' ORDER BY next_at LIMIT 1`) {
			next = earlier(next, at)
		}
	}
	var try time.Time
	if tx.get([]any{stamp{&try}}, `SELECT next_try FROM letters WHERE `+waiting+` ORDER BY next_try LIMIT 1`) {
		if try.IsZero() {
			try = tx.now
		}
		next = earlier(next, try)
	}
	return next
}

func earlier(a, b time.Time) time.Time {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}
