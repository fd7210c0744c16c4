package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/when"
	"duly/reminders"
)

// start is the moment the tests begin at.
var start = time.Date(2026, 11, 30, 8, 30, 0, 0, time.UTC)

func newStore(t testing.TB) *Store {
	t.Helper()
	return openStore(t, filepath.Join(t.TempDir(), "duly.db"))
}

func openStore(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// update runs fn at a moment and ends the test where it fails.
func update(t testing.TB, s *Store, now time.Time, fn func(*Tx)) {
	t.Helper()
	if err := s.Update(t.Context(), now, func(tx *Tx) error { fn(tx); return nil }); err != nil {
		t.Fatal(err)
	}
}

func view(t testing.TB, s *Store, fn func(*Tx)) {
	t.Helper()
	if err := s.View(t.Context(), start, func(tx *Tx) error { fn(tx); return nil }); err != nil {
		t.Fatal(err)
	}
}

// render stands in for the mailbox's composer.
func render(l reminders.Letter) ([]byte, error) {
	return []byte("Message-ID: <" + l.MessageID + ">\r\n\r\n" + l.Text), nil
}

// apply writes an outcome in a transaction of its own.
func apply(t testing.TB, s *Store, now time.Time, o reminders.Outcome) {
	t.Helper()
	update(t, s, now, func(tx *Tx) { tx.Apply(o, render) })
}

// letter is a queued letter of that id, with a key and a Message-ID of its own.
func letter(id int64, rows ...string) reminders.Letter {
	l := reminders.Letter{
		ID: id, Key: fmt.Sprintf("act %d", id), MessageID: fmt.Sprintf("m%d@duly.example", id),
		Kind: reminders.Daily, To: "sam@firm.example", Text: "Hello", QueuedAt: start, State: reminders.Queued,
	}
	for i, ref := range rows {
		l.Rows = append(l.Rows, reminders.Row{N: i + 1, Ref: ref, Task: "task of " + ref})
	}
	return l
}

// fill puts a value other than zero into each field, so that one which is not stored shows.
func fill(v reflect.Value, n *int) {
	*n++
	switch x := v.Addr().Interface().(type) {
	case *time.Time:
		*x = start.Add(time.Duration(*n) * time.Hour)
		return
	case *when.Day:
		*x = when.NewDay(2026, 12, *n)
		return
	case *decimal.NullDecimal:
		*x = decimal.NewNullDecimal(decimal.New(int64(1000+*n), -2))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("text %d, ümlaut 'quote' \x00 <%s>", *n, v.Type()))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float64:
		v.SetFloat(float64(*n) / 16)
	case reflect.Uint8:
		v.SetUint(uint64(*n % 256))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n))
	case reflect.Uint32:
		v.SetUint(uint64(*n))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	default:
		panic("fill: " + v.Type().String())
	}
}

func filled[T any]() T {
	var row T
	n := 0
	fill(reflect.ValueOf(&row).Elem(), &n)
	return row
}

// one of everything, each field filled.
func everything() reminders.Outcome {
	return reminders.Outcome{
		People:    []reminders.Person{filled[reminders.Person]()},
		Meetings:  []reminders.Meeting{filled[reminders.Meeting]()},
		Series:    []reminders.Series{filled[reminders.Series]()},
		Items:     []reminders.Item{filled[reminders.Item]()},
		Notes:     []reminders.Note{filled[reminders.Note]()},
		Vendors:   []reminders.Vendor{filled[reminders.Vendor]()},
		Invoices:  []reminders.Invoice{filled[reminders.Invoice]()},
		Contracts: []reminders.Contract{filled[reminders.Contract]()},
		Matters:   []reminders.Matter{filled[reminders.Matter]()},
		Events:    []reminders.Event{filled[reminders.Event]()},
		Letters:   []reminders.Letter{filled[reminders.Letter]()},
	}
}

// readBack gathers what everything wrote.
func readBack(tx *Tx, want reminders.Outcome) reminders.Outcome {
	var o reminders.Outcome
	person, _ := tx.Person(want.People[0].ID)
	meeting, _ := tx.Meeting(want.Meetings[0].ID)
	meet, _ := tx.SeriesByUID(want.Series[0].UID)
	item, _ := tx.Item(want.Items[0].ID)
	note, _ := tx.Note(want.Notes[0].ID)
	vendor, _ := tx.Vendor(want.Vendors[0].ID)
	contract, _ := tx.Contract(want.Contracts[0].ID)
	matter, _ := tx.Matter(want.Matters[0].Key)
	letter, _ := tx.LetterByID(want.Letters[0].ID)
	o.People, o.Meetings, o.Items = []reminders.Person{person}, []reminders.Meeting{meeting}, []reminders.Item{item}
	o.Series = []reminders.Series{meet}
	o.Notes, o.Vendors, o.Contracts = []reminders.Note{note}, []reminders.Vendor{vendor}, []reminders.Contract{contract}
	o.Matters, o.Letters = []reminders.Matter{matter}, []reminders.Letter{letter}
	o.Invoices = tx.Invoices(InvoiceFilter{InboxID: want.Invoices[0].InboxID})
	o.Events = tx.EventsOfRef(want.Events[0].Ref)
	return o
}

// same compares as JSON, which tells nil from empty and takes decimals by their value.
func same(t testing.TB, got, want any) {
	t.Helper()
	g, w := lines(t, got), lines(t, want)
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Errorf("got  %s\nwant %s", g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Errorf("got  %s\nwant %s", strings.Join(g, "\n"), strings.Join(w, "\n"))
	}
}

func lines(t testing.TB, v any) []string {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(b), "\n")
}

func TestEveryFieldOfEveryTypeIsKept(t *testing.T) {
	s, want := newStore(t), everything()
	apply(t, s, start, want)
	view(t, s, func(tx *Tx) { same(t, readBack(tx, want), want) })
}

func TestZeroFieldsStayZero(t *testing.T) {
	s := newStore(t)
	want := reminders.Outcome{
		People:    []reminders.Person{{ID: 1, Email: "sam@firm.example"}},
		Meetings:  []reminders.Meeting{{ID: 1}},
		Series:    []reminders.Series{{ID: 1, UID: "u"}},
		Items:     []reminders.Item{{ID: 1}},
		Notes:     []reminders.Note{{ID: 1}},
		Vendors:   []reminders.Vendor{{ID: 1}},
		Invoices:  []reminders.Invoice{{ID: 1}},
		Contracts: []reminders.Contract{{ID: 1}},
		Matters:   []reminders.Matter{{ID: 1, Key: "k"}},
		Events:    []reminders.Event{{ID: 1}},
		Letters:   []reminders.Letter{letter(1)},
	}
	apply(t, s, start, want)
	view(t, s, func(tx *Tx) { same(t, readBack(tx, want), want) })
}

func TestARowReplacesTheOneOfItsID(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, everything())
	want := everything()
	want.Items[0].Task, want.Items[0].NextAt = "another", time.Time{}
	want.Contracts[0].Warn = []int{} // none, unlike nil
	want.Matters[0].NextAt = time.Time{}
	apply(t, s, start, want)
	view(t, s, func(tx *Tx) { same(t, readBack(tx, want), want) })
}

func TestTheFirstErrorStaysAndNothingIsWritten(t *testing.T) {
	s := newStore(t)
	boom := errors.New("boom")
	err := s.Update(t.Context(), start, func(tx *Tx) error {
		tx.Apply(reminders.Outcome{People: []reminders.Person{{ID: 1, Email: "sam@firm.example"}}}, render)
		if tx.Apply(reminders.Outcome{Items: []reminders.Item{{Task: "no id"}}}, render) == nil {
			t.Error("a row without an id was taken")
		}
		if _, ok := tx.Person(1); ok || tx.NewID("item") != 0 || tx.People() != nil || tx.UnreadMails(0) != nil {
			t.Error("questions are answered after an error")
		}
		return boom
	})
	if err == nil || errors.Is(err, boom) {
		t.Errorf("the error is %v, not the first one", err)
	}
	view(t, s, func(tx *Tx) { same(t, len(tx.People()), 0) })
}

func TestAnErrorOrPanicInsideWritesNothing(t *testing.T) {
	s := newStore(t)
	boom := errors.New("boom")
	write := func(tx *Tx) { put(tx, people, reminders.Person{ID: 1, Email: "sam@firm.example"}) }
	if err := s.Update(t.Context(), start, func(tx *Tx) error { write(tx); return boom }); !errors.Is(err, boom) {
		t.Error(err)
	}
	func() {
		defer func() { recover() }()
		s.Update(t.Context(), start, func(tx *Tx) error { write(tx); panic("boom") })
	}()
	ctx, cancel := context.WithCancel(t.Context())
	if err := s.Update(ctx, start, func(tx *Tx) error { write(tx); cancel(); return nil }); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	update(t, s, start, func(tx *Tx) { same(t, len(tx.People()), 0) })
}

// What a power cut leaves are the files as they stand at that moment.
func TestACrashLeavesAllOrNothing(t *testing.T) {
	s := newStore(t)
	o := everything()
	var before string
	update(t, s, start, func(tx *Tx) {
		tx.Apply(o, render)
		before = crashed(t, s)
	})
	after := crashed(t, s)
	update(t, openStore(t, before), start, func(tx *Tx) { same(t, []int{len(tx.People()), len(tx.Letters(LetterFilter{}))}, []int{0, 0}) })
	update(t, openStore(t, after), start, func(tx *Tx) { same(t, readBack(tx, o), o) })
}

// crashed copies the files of an open store.
func crashed(t *testing.T, s *Store) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "duly.db")
	for _, side := range []string{"", "-wal"} {
		b, err := os.ReadFile(s.path + side)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to+side, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return to
}

func TestAViewWritesNothing(t *testing.T) {
	s := newStore(t)
	err := s.View(t.Context(), start, func(tx *Tx) error { tx.NewID("item"); return nil })
	if err == nil {
		t.Error("a view wrote")
	}
}

func TestNumbersAreGivenOnce(t *testing.T) {
	s := newStore(t)
	update(t, s, start, func(tx *Tx) { same(t, []int64{tx.NewID("item"), tx.NewID("item"), tx.NewID("note")}, []int64{1, 2, 1}) })
	update(t, s, start.Add(-time.Hour), func(tx *Tx) { same(t, tx.NewID("item"), int64(3)) })
}

// Writers of one program queue up, those of two wait for each other: none is refused.
func TestManyWritersAtOnce(t *testing.T) {
	one := newStore(t)
	two := openStore(t, one.path)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for range 20 {
				s := []*Store{one, two}[i%2]
				if err := s.Update(t.Context(), start, func(tx *Tx) error { tx.NewID("item"); return nil }); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	update(t, one, start, func(tx *Tx) { same(t, tx.NewID("item"), 161) })
}

func TestTheSecretStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a file with ? and % and #.db")
	s := openStore(t, path)
	secret := s.Secret()
	if len(secret) != 32 {
		t.Fatalf("the secret has %d bytes", len(secret))
	}
	s.Close()
	same(t, openStore(t, path).Secret(), secret)
	other := newStore(t)
	if reflect.DeepEqual(other.Secret(), secret) {
		t.Error("two stores have one secret")
	}
}

func TestOnlyTheOwnerMayReadTheFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.db")
	openStore(t, path)
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v", filepath.Base(name), info.Mode())
		}
	}
}

func TestMetaKeepsValues(t *testing.T) {
	s := newStore(t)
	update(t, s, start, func(tx *Tx) {
		tx.SetMeta("token", []byte("a"))
		tx.SetMeta("token", []byte("b"))
		tx.SetMeta("empty", []byte{})
		tx.SetMeta("gone", []byte("a"))
		tx.SetMeta("gone", nil)
	})
	view(t, s, func(tx *Tx) {
		v, ok := tx.Meta("token")
		_, none := tx.Meta("gone")
		_, empty := tx.Meta("empty")
		same(t, []any{string(v), ok, none, empty}, []any{"b", true, false, true})
	})
}
