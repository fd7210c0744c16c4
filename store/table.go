package store

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// field ties a column to a field of a row: a pointer that is both stored and scanned into.
type field struct {
	name string
	at   any
}

// table says how a type is kept. The first field is the id.
type table[T any] struct {
	name   string
	cols   string // "id, email, …"
	upsert string
	fields func(*T) []field
}

func newTable[T any](name string, fields func(*T) []field) table[T] {
	var cols, places, sets []string
	for i, f := range fields(new(T)) {
		cols = append(cols, f.name)
		places = append(places, "$"+strconv.Itoa(i+1))
		if i > 0 {
			sets = append(sets, f.name+" = excluded."+f.name)
		}
	}
	list := strings.Join(cols, ", ")
	return table[T]{name, list, fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s",
		name, list, strings.Join(places, ", "), strings.Join(sets, ", ")), fields}
}

// pointers are those of a row's fields, in the order of the columns.
func (t table[T]) pointers(row *T) []any {
	fs := t.fields(row)
	out := make([]any, len(fs))
	for i, f := range fs {
		out[i] = f.at
	}
	return out
}

// put writes rows, each over the one of the same id.
func put[T any](tx *Tx, t table[T], rows ...T) {
	for i := range rows {
		ps := t.pointers(&rows[i])
		if id, ok := ps[0].(*int64); ok && tx.newRow(t.name, *id) {
			tx.exec(t.upsert, ps...)
		}
	}
}

// list reads the rows that the rest of a SELECT finds: "WHERE … ORDER BY …".
func list[T any](tx *Tx, t table[T], rest string, args ...any) []T {
	var out []T
	tx.each(func(rows *sql.Rows) error {
		var row T
		err := rows.Scan(t.pointers(&row)...)
		out = append(out, row)
		return err
	}, "SELECT "+t.cols+" FROM "+t.name+" "+rest, args...)
	if tx.err != nil {
		return nil
	}
	return out
}

// one reads the first row that the rest of a SELECT finds.
func one[T any](tx *Tx, t table[T], rest string, args ...any) (T, bool) {
	var row T
	if !tx.get(t.pointers(&row), "SELECT "+t.cols+" FROM "+t.name+" "+rest, args...) {
		var none T
		return none, false
	}
	return row, true
}

func byID[T any](tx *Tx, t table[T], id int64) (T, bool) {
	return one(tx, t, "WHERE id = $1", id)
}

// timeLayout is of one width, so that the order of the texts is that of the times.
const timeLayout = "2006-01-02T15:04:05Z"

// timeText is t as it is stored: UTC, whole seconds; ” for the zero time. Years that have
// no four digits, as broken mail has them, become the nearest that have.
func timeText(t time.Time) string {
	t = t.UTC()
	switch {
	case t.IsZero() || t.Year() < 1:
		return ""
	case t.Year() > 9999:
		t = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
	}
	return t.Format(timeLayout)
}

// stamp stores a time.
type stamp struct{ t *time.Time }

func (s stamp) Value() (driver.Value, error) { return timeText(*s.t), nil }

func (s stamp) Scan(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("a time cannot be read from %T", v)
	}
	*s.t = time.Time{}
	if text == "" {
		return nil
	}
	t, err := time.Parse(timeLayout, text)
	*s.t = t
	return err
}

// date stores a when.Day. One that has no year of four digits, as an absurd term of a
// contract may make it, is none: its text could not be read back.
type date struct {
	day interface {
		driver.Valuer
		sql.Scanner
	}
}

func (d date) Value() (driver.Value, error) {
	v, err := d.day.Value()
	if text, ok := v.(string); ok && (len(text) != len(time.DateOnly) || text[0] == '-') {
		return "", err
	}
	return v, err
}

func (d date) Scan(v any) error { return d.day.Scan(v) }

// jsonText stores a list or a struct as JSON, nil as ”.
type jsonText[V any] struct{ v *V }

func asJSON[V any](v *V) jsonText[V] { return jsonText[V]{v} }

func (j jsonText[V]) Value() (driver.Value, error) {
	b, err := json.Marshal(j.v)
	if string(b) == "null" {
		return "", err
	}
	return string(b), err
}

func (j jsonText[V]) Scan(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("JSON cannot be read from %T", v)
	}
	var zero V
	*j.v = zero
	if text == "" {
		return nil
	}
	return json.Unmarshal([]byte(text), j.v)
}

// derived stores what follows from other fields, for an index; it is not read back.
type derived struct{ v any }

func (d derived) Value() (driver.Value, error) {
	return driver.DefaultParameterConverter.ConvertValue(d.v)
}

func (d derived) Scan(any) error { return nil }
