package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mattn/go-sqlite3"

	"duly/reminders"
)

// spy notes every statement that the store sends.
type spy struct {
	sync.Mutex
	seen map[string]bool
}

var watched = &spy{seen: map[string]bool{}}

func init() { sql.Register("spied", watched) }

func (s *spy) Open(name string) (driver.Conn, error) {
	c, err := (&sqlite3.SQLiteDriver{}).Open(name)
	if err != nil {
		return nil, err
	}
	return spied{c.(*sqlite3.SQLiteConn)}, nil
}

type spied struct{ *sqlite3.SQLiteConn }

func (c spied) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	watched.note(query)
	return c.SQLiteConn.QueryContext(ctx, query, args)
}

func (c spied) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	watched.note(query)
	return c.SQLiteConn.ExecContext(ctx, query, args)
}

func (s *spy) note(query string) {
	s.Lock()
	defer s.Unlock()
	s.seen[query] = true
}

// statements runs everything a store can do and returns what it said to the engine.
func statements(t *testing.T) (*Store, []string) {
	s := newStore(t)
	s.writer.Close()
	db, err := sql.Open("spied", dsn(s.path, writerOptions))
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	s.writer = db
	update(t, s, start, func(tx *Tx) { writeAll(tx); askAll(tx) })
	var out []string
	for q := range watched.seen {
		out = append(out, q)
	}
	sort.Strings(out)
	return s, out
}

func writeAll(tx *Tx) {
	at := func(attempt int) time.Duration { return time.Duration(attempt) * time.Minute }
	tx.Apply(everything(), render)
	tx.Apply(reminders.Outcome{
		Letters: []reminders.Letter{letter(11, "A-1"), letter(12), letter(13), letter(14), letter(15), letter(16)}, Withdraw: []int64{11, 12},
		Arrived: []string{"m13@duly.example"}, Bounced: []reminders.Bounced{{MessageID: "m14@duly.example", Error: "no such user"}},
	}, render)
	tx.Apply(reminders.Outcome{Withdraw: []int64{11}, Letters: []reminders.Letter{letter(11)}}, render)
	tx.Apply(reminders.Outcome{Letters: []reminders.Letter{letter(11)}, Arrived: []string{"m13@duly.example"}, Bounced: []reminders.Bounced{{MessageID: "m14@duly.example"}}}, render)
	tx.AdoptCopy(reminders.Letter{MessageID: "copy@duly.example"}, nil)
	tx.Claim(10, at)
	tx.RecordDataSent(12)
	tx.RecordSent(12, "250")
	tx.RecordUnknown(13, "cut", tx.now)
	tx.RecordRetry(15, "later", tx.now)
	tx.RecordFailed(16, "never")
	id, _ := tx.AddMail(Mail{Raw: []byte("a")})
	tx.AddMail(Mail{Raw: []byte("a")})
	tx.MarkRead(id, "ignored", true)
	tx.MarkFiled(id)
	tx.SetCursor("INBOX", Cursor{1, 2})
	tx.SetMeta("k", []byte{})
	tx.SetMeta("k", nil)
}

// askAll asks each question, lists with each filter.
func askAll(tx *Tx) {
	tx.Person(1)
	tx.PersonByEmail("x")
	tx.People()
	tx.Item(1)
	tx.ItemsOf(1)
	tx.LiveItems(1)
	tx.Organised(1)
	tx.ItemsOfSeries("s", 1, start)
	tx.ItemsOfSeries("s", 0, start)
	tx.ItemsOfSign(1, "list actions", 9)
	tx.Meeting(1)
	tx.MeetingByMail("m")
	tx.SeriesByUID("u")
	tx.SeriesNamed("n")
	tx.FindVendor(reminders.Vendor{VATID: "a", IBAN: "b", Key: "c", Domain: "d"})
	tx.VendorsMerged(1)
	tx.Vendor(1)
	tx.ContractsOfNoVendor()
	tx.InvoicesOf(1, 2)
	tx.InvoicesOfVendor(1, 2)
	tx.InvoicesNumbered("n")
	tx.InvoicesBetween(day(1), day(2))
	tx.Renewals(day(1), day(2))
	tx.Contract(1)
	tx.ContractsOfVendor(1)
	tx.ContractsOfOwner(1)
	tx.Letter("m")
	tx.LetterByKey("k")
	tx.UnsentDaily("A-1")
	tx.LetterOfRef("t", "A-1")
	tx.CountLetters("", "", start)
	tx.CountLetters("t", "", start)
	tx.CountLetters("", "t", start)
	tx.EventsOf(1)
	tx.LastChange("A-1")
	tx.UnreadMails(1)
	tx.Mail(1)
	tx.Unfiled("INBOX", 1)
	tx.MailByMessageID("m")
	tx.Cursor("INBOX")
	tx.Meta("k")
	tx.DuePeople(start, 1)
	tx.DueItems(1, start)
	tx.DueContracts(1, start)
	tx.DueMatters(1, start)
	tx.DueMeetings(start, 1)
	tx.NextDue()
	tx.LettersOfRef("A-1")
	tx.LettersOfMail(1)
	tx.LetterByID(1)
	tx.LetterRaw(1)
	tx.Attempts(1)
	tx.NotesOf(1)
	tx.Note(1)
	tx.EventsOfRef("A-1")
	tx.Matter("k")
	tx.Vendors()
	listAll(tx)
}

func listAll(tx *Tx) {
	for _, f := range []ItemFilter{{}, {TellID: 1}, {OrganiserID: 1}, {MeetingID: 1}, {InboxID: 1}, {TellID: 1, Status: []reminders.Status{reminders.Open}}} {
		tx.Items(f)
	}
	for _, f := range []ContractFilter{{}, {OwnerID: 1}, {VendorID: 1}, {InboxID: 1}} {
		tx.Contracts(f)
	}
	for _, f := range []InvoiceFilter{{}, {VendorID: 1}, {ContractID: 1}, {InboxID: 1}} {
		tx.Invoices(f)
	}
	for _, f := range []MeetingFilter{{}, {OrganiserID: 1}, {InboxID: 1}} {
		tx.Meetings(f)
	}
	for _, f := range []LetterFilter{{}, {To: "t"}, {PersonID: 1}, {Before: 9}, {States: []reminders.State{reminders.Failed}}} {
		tx.Letters(f)
	}
	for _, f := range []MailFilter{{}, {State: NewMail}, {Sender: "s"}, {Before: 9}} {
		tx.Inbox(f)
	}
}

// wholeLists are the questions that mean every row.
var wholeLists = regexp.MustCompile(`FROM (people|vendors) ORDER BY|FROM (invoices|contracts) WHERE merged_id = 0 ORDER BY|FROM \w+  ORDER BY .* LIMIT \$1$|^UPDATE counters|^DELETE FROM schema_version`)

func TestNoStatementScansATable(t *testing.T) {
	s, queries := statements(t)
	for _, q := range queries {
		if !regexp.MustCompile(`^(SELECT|INSERT|UPDATE|DELETE)`).MatchString(q) || wholeLists.MatchString(q) {
			continue
		}
		for _, step := range plan(t, s.writer, q) {
			if strings.HasPrefix(step, "SCAN ") && !strings.HasPrefix(step, "SCAN CONSTANT") {
				t.Errorf("%s\n\t%s", q, step)
			}
		}
	}
}

func TestTheTickReadsOnlyWhatIsDue(t *testing.T) {
	s := newStore(t)
	for q, want := range map[string]string{
		`SELECT tell_id FROM items WHERE ` + due + `$1`:                  "SEARCH items USING COVERING INDEX items_next (next_at>? AND next_at<?)",
		`SELECT * FROM items WHERE tell_id = $1 AND ` + due + `$2`:       "SEARCH items USING INDEX items_tell_next (tell_id=? AND next_at>? AND next_at<?)",
		`SELECT * FROM contracts WHERE owner_id = $1 AND ` + due + `$2`:  "SEARCH contracts USING INDEX contracts_owner_next (owner_id=? AND next_at>? AND next_at<?)",
		`SELECT * FROM matters WHERE person_id = $1 AND ` + due + `$2`:   "SEARCH matters USING INDEX matters_person_next (person_id=? AND next_at>? AND next_at<?)",
		`SELECT * FROM meetings WHERE ` + due + `$1`:                     "SEARCH meetings USING INDEX meetings_next (next_at>? AND next_at<?)",
		`SELECT * FROM letters WHERE ` + waiting + ` AND next_try <= $1`: "SEARCH letters USING INDEX letters_state (state=? AND next_try<?)",
	} {
		if got := plan(t, s.writer, q)[0]; got != want {
			t.Errorf("%s\n got  %s\n want %s", q, got, want)
		}
	}
}

// plan is what the engine would do, a line a step.
func plan(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	args := make([]any, len(placeholders(query)))
	rows, err := db.Query("EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id, parent, unused int
		var detail string
		if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
			t.Fatal(err)
		}
		out = append(out, detail)
	}
	return out
}

// placeholders are the numbers of a statement's placeholders, each once, as they come.
func placeholders(query string) []int {
	var out []int
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(`\$(\d+)`).FindAllStringSubmatch(query, -1) {
		if !seen[m[1]] {
			seen[m[1]] = true
			n, _ := strconv.Atoi(m[1])
			out = append(out, n)
		}
	}
	return out
}

// SQLite numbers $1, $2 as they come, PostgreSQL as they say: both must agree.
func TestPlaceholdersComeInTheirOrder(t *testing.T) {
	_, queries := statements(t)
	if len(queries) < 80 {
		t.Fatalf("only %d statements were seen", len(queries))
	}
	for _, q := range queries {
		for i, n := range placeholders(q) {
			if n != i+1 {
				t.Errorf("$%d comes where $%d should: %s", n, i+1, q)
			}
		}
	}
}
