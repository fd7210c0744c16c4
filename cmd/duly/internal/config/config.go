// Package config reads duly's one TOML file, strictly: an unknown key is an error that
// names the nearest known one. Secrets come from files or the environment, never from
// the TOML file itself, and never reach a log.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"net/mail"
	"os"
	"path/filepath"
	"strings"

	"github.com/BurntSushi/toml"
)

// Config is the whole file. example.toml documents every key.
type Config struct {
	Mode     string   `toml:"mode"` // "shadow" or "live"
	Duly     Duly     `toml:"duly"`
	IMAP     IMAP     `toml:"imap"`
	SMTP     SMTP     `toml:"smtp"`
	OAuth    OAuth    `toml:"oauth"`
	Calendar Calendar `toml:"calendar"`
	Contract Contract `toml:"contracts"`
	Limits   Limits   `toml:"limits"`
	Company  Company  `toml:"company"`
	People   []Person `toml:"person"`

	path  string
	named []Person // the administrator and the manager, where their names stand with their addresses
}

// Duly is who duly is and for whom it works.
type Duly struct {
	Address     string   `toml:"address"`
	Name        string   `toml:"name"`
	Domains     []string `toml:"domains"`
	Admin       string   `toml:"admin"`
	Manager     string   `toml:"manager"`
	State       string   `toml:"state"` // folder of the database; relative to the file
	Locale      string   `toml:"locale"`
	Zone        string   `toml:"zone"`
	Country     string   `toml:"country"`
	AuthservID  string   `toml:"authserv_id"`
	PlusAddress bool     `toml:"plus_address"`
}

// IMAP is the mailbox.
type IMAP struct {
	Host         string `toml:"host"`
	Port         int    `toml:"port"`
	Security     string `toml:"security"` // "tls", "starttls" or "plain"
	CAFile       string `toml:"ca_file"`
	User         string `toml:"user"`
	PasswordFile string `toml:"password_file"`
	Auth         string `toml:"auth"` // "password", "xoauth2" or "oauthbearer"
	Folder       string `toml:"folder"`
	Handled      string `toml:"handled"`
	Aside        string `toml:"aside"`
	Since        Date   `toml:"since"`
	MaxSizeMB    int    `toml:"max_size_mb"`
	Poll         Span   `toml:"poll"`
	Timeout      Span   `toml:"timeout"`
}

// SMTP is the server that takes letters.
type SMTP struct {
	Host         string `toml:"host"`
	Port         int    `toml:"port"`
	Security     string `toml:"security"`
	CAFile       string `toml:"ca_file"`
	User         string `toml:"user"`
	PasswordFile string `toml:"password_file"`
	Auth         string `toml:"auth"` // as of IMAP, or "none"
	Helo         string `toml:"helo"`
	CopyToSelf   bool   `toml:"copy_to_self"`
	Timeout      Span   `toml:"timeout"`
}

// OAuth is how tokens are got where auth is xoauth2 or oauthbearer.
type OAuth struct {
	TokenURL         string   `toml:"token_url"`
	ClientID         string   `toml:"client_id"`
	ClientSecretFile string   `toml:"client_secret_file"`
	RefreshTokenFile string   `toml:"refresh_token_file"` // "": client credentials
	Scopes           []string `toml:"scopes"`
}

// Calendar is when duly writes.
type Calendar struct {
	Morning   Clock `toml:"morning"`
	Evening   Clock `toml:"evening"`
	TellAfter Span  `toml:"tell_after"`
}

// Contract is when it warns.
type Contract struct {
	Warn      []int `toml:"warn"`
	WarnLarge int   `toml:"warn_large"`
	LargeCost int64 `toml:"large_cost"`
	Delivery  int   `toml:"delivery_days"`
}

// Limits are the caps on letters.
type Limits struct {
	PerHour   int `toml:"letters_per_hour"`
	PerPerson int `toml:"letters_per_person_a_day"`
	PerThread int `toml:"letters_per_thread_a_day"`
}

// Company is how vendors call the buyer, who is never the seller of an invoice.
type Company struct {
	Names   []string `toml:"names"`
	VATIDs  []string `toml:"vat_ids"`
	Address []string `toml:"address"`
}

// Person is one of the roster.
type Person struct {
	Name      string   `toml:"name"`
	Email     string   `toml:"email"`
	Nicknames []string `toml:"nicknames"`
	Also      []string `toml:"also"` // further addresses
	Zone      string   `toml:"zone"`
	Country   string   `toml:"country"`
}

// Problem is an error in the configuration, for who wrote it.
type Problem struct {
	Path string
	What string
}

func (p *Problem) Error() string { return p.Path + ": " + p.What }

// Load reads and checks a file.
func Load(path string) (*Config, error) {
	text, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &Problem{path, "there is no such file. Run “duly init” to make one, or name another with --config."}
	case err != nil:
		return nil, &Problem{path, "cannot be read: " + err.Error()}
	}
	return Parse(path, string(text))
}

// Parse reads and checks the text of a file; path names it in errors and is what relative
// paths inside count from.
func Parse(path, text string) (*Config, error) {
	c := defaults()
	meta, err := toml.Decode(text, c)
	if err != nil {
		return nil, &Problem{path, decodeError(err)}
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, &Problem{path, unknownKey(unknown[0].String())}
	}
	c.path = path
	c.takeNames()
	if err := c.check(); err != nil {
		return nil, &Problem{path, err.Error()}
	}
	return c, nil
}

// takeNames takes the names off the addresses of the administrator and the manager:
// "Ines Moreau <ines@acme.example>".
func (c *Config) takeNames() {
	for _, at := range []*string{&c.Duly.Admin, &c.Duly.Manager} {
		if a, err := mail.ParseAddress(*at); err == nil && a.Name != "" {
			*at = a.Address
			c.named = append(c.named, Person{Name: a.Name, Email: a.Address})
		}
	}
}

func decodeError(err error) string {
	var p toml.ParseError
	if errors.As(err, &p) {
		return fmt.Sprintf("line %d: %s", p.Position.Line, p.Message)
	}
	return plainType(strings.TrimPrefix(err.Error(), "toml: "))
}

// plainType says in plain words that a value is of a wrong type.
func plainType(said string) string {
	where, types, ok := strings.Cut(said, "): incompatible types: ")
	line, key, named := strings.Cut(where, ` (last key "`)
	_, wanted, _ := strings.Cut(types, "destination has type ")
	plain := map[string]string{
		"integer": "a number without quotes", "string": "a text in quotes", "boolean": "true or false, without quotes",
		"slice": `a list in brackets, such as ["one", "two"]`,
	}[wanted]
	if !ok || !named || plain == "" {
		return said
	}
	return line + ": " + strings.TrimSuffix(key, `"`) + " must be " + plain
}

// resolve makes a path of the file absolute: relative ones count from the file's folder.
func (c *Config) resolve(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(c.path), path)
}

// Database is the path of the database.
func (c *Config) Database() string { return filepath.Join(c.StateDir(), "duly.db") }

// StateDir is the folder that duly writes to.
func (c *Config) StateDir() string { return c.resolve(c.Duly.State) }

// MakeStateDir makes that folder where there is none.
func (c *Config) MakeStateDir() error {
	if err := os.MkdirAll(c.StateDir(), 0o700); err != nil {
		return fmt.Errorf("the folder of the database (duly.state) cannot be made: %w", err)
	}
	return nil
}
