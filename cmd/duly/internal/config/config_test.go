package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestTheAdministratorMayHaveAName(t *testing.T) {
	text := strings.Replace(Example, `admin = "it@acme.example"`, `admin = "Ines Moreau <it@acme.example>"`, 1)
	c, err := Parse("duly.toml", text)
	if err != nil {
		t.Fatal(err)
	}
	if p := c.Policy(nil); p.Admin != "it@acme.example" {
		t.Errorf("the administrator is %q", p.Admin)
	}
	if r := c.Roster(); r[0].Name != "Ines Moreau" || r[0].Email != "it@acme.example" {
		t.Errorf("the roster begins with %+v", r[0])
	}
}

// TestExampleHasEveryKey holds that the commented example loads and shows every key with a
// comment above it or in its table.
func TestExampleHasEveryKey(t *testing.T) {
	if _, err := Parse("example.toml", Example); err != nil {
		t.Fatal(err)
	}
	whole := strings.Replace(Example, "\n# since = ", "\nsince = ", 1) // the one key that has no default
	var c Config
	meta, err := toml.Decode(whole, &c)
	if err != nil {
		t.Fatal(err)
	}
	defined := map[string]bool{}
	for _, k := range meta.Keys() {
		defined[k.String()] = true
	}
	for _, k := range knownKeys(reflect.TypeFor[Config](), "") {
		if !defined[k] {
			t.Errorf("the example does not show %s", k)
		}
	}
}

// TestExampleShowsTheDefaults holds that what the example says of defaults is so.
func TestExampleShowsTheDefaults(t *testing.T) {
	shown, err := Parse("example.toml", Example)
	if err != nil {
		t.Fatal(err)
	}
	d := defaults()
	for _, pair := range [][2]any{
		{shown.Mode, d.Mode}, {shown.Calendar, d.Calendar}, {shown.Contract, d.Contract}, {shown.Limits, d.Limits},
		{shown.IMAP.Folder, d.IMAP.Folder}, {shown.IMAP.Poll, d.IMAP.Poll}, {shown.IMAP.MaxSizeMB, d.IMAP.MaxSizeMB},
		{shown.IMAP.Handled, d.IMAP.Handled}, {shown.IMAP.Aside, d.IMAP.Aside}, {shown.SMTP.CopyToSelf, d.SMTP.CopyToSelf},
		{shown.IMAP.Security, d.IMAP.Security}, {shown.SMTP.Security, d.SMTP.Security},
	} {
		if !reflect.DeepEqual(pair[0], pair[1]) {
			t.Errorf("the example says %v, the default is %v", pair[0], pair[1])
		}
	}
}

// TestMistakes holds what is said of each mistake.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ change, to, want string }{
		{`poll = "2m"`, `pol = "2m"`, `there is no key "imap.pol"; did you mean "imap.poll"?`},
		{`mode = "shadow"`, `addres = "it@acme.example"`, `there is no key "addres"; did you mean "duly.address"?`},
		{`port = 0`, `port = "imap"`, "line"},
		{`zone = "Europe/London"`, `zone = "Mars"`, `duly.zone "Mars" is no time zone`},
		{`country = "GB"`, `country = "XX"`, `duly knows no holidays there`},
		{`admin = "it@acme.example"`, `admin = "it"`, `duly.admin is "it", which is no address`},
		{`domains = ["acme.example"]`, `domains = []`, "duly.domains is empty"},
		{`auth = "password"`, `auth = "xoauth2"`, "[oauth] has no token_url or client_id"},
		{`security = "tls"`, `security = "ssl"`, `imap.security is "ssl"`},
		{`morning = "08:30"`, `morning = "8.30"`, "is not a time of day"},
		{`morning = "08:30"`, `morning = "18:30"`, "must come before"},
		{`warn = [90, 60, 30, 14, 7, 3, 1]`, `warn = [1, 90]`, "from many to few"},
		{`# since = 2026-11-01`, "since = \"soon\"", "is not a day"},
		{`email = "sam@acme.example"`, `email = "sam"`, "is no address"},
		{`admin = "it@acme.example"`, `admin = "Duly@acme.example"`, "duly.admin is duly's own address"},
		{`domains = ["acme.example"]`, `domains = ["@acme.example"]`, `duly.domains holds "@acme.example"`},
		{`domains = ["acme.example"]`, `domains = "acme.example"`, `duly.domains must be a list in brackets`},
		{`locale = ""`, `locale = "english"`, `duly.locale is "english"`},
		{`host = "imap.acme.example"`, `host = "imap.acme.example:993"`, `imap.host is "imap.acme.example:993"; write the server's name alone`},
		{`host = "smtp.acme.example"`, `host = "https://acme.example"`, `smtp.host is "https://acme.example"`},
		{`port = 0`, `port = 99999`, "imap.port is 99999"},
		{`port = 0`, `port = "993"`, "imap.port must be a number without quotes"},
		{`name = "Duly"`, `name = 7`, "duly.name must be a text in quotes"},
		{`plus_address = false`, `plus_address = "no"`, "duly.plus_address must be true or false"},
		{`handled = "Duly/Handled"`, `handled = "Inbox"`, `imap.handled is "Inbox"; name a folder other than`},
		{`also = ["sam@home.example"]`, `also = ["duly@acme.example"]`, "is duly's own already"},
		{`also = ["sam@home.example"]`, `also = ["SAM@acme.example"]`, "is that of “Sam Rivera” already"},
	} {
		text := strings.Replace(Example, "\n"+c.change, "\n"+c.to, 1)
		if text == Example {
			t.Fatalf("the example has no line %q", c.change)
		}
		_, err := Parse("duly.toml", text)
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "duly.toml: ") {
			t.Errorf("%s: got %v, want …%s…", c.to, err, c.want)
		}
	}
}

// TestSecrets holds where a password comes from, and that errors name the file, not what is in it.
func TestSecrets(t *testing.T) {
	dir := t.TempDir()
	c, err := Parse(filepath.Join(dir, "duly.toml"), Example)
	if err != nil {
		t.Fatal(err)
	}
	ask := func() (string, error) {
		login, _, err := c.Logins()
		if err != nil {
			t.Fatal(err)
		}
		return login.Password(t.Context())
	}
	if _, err := ask(); err == nil || !strings.Contains(err.Error(), "imap.password_file") {
		t.Errorf("no file: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "imap-password"), []byte("secret\r\nmore\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := ask(); got != "secret" || err != nil {
		t.Errorf("from the file: %q, %v", got, err)
	}
	t.Setenv(EnvIMAPPassword, "another")
	if got, err := ask(); got != "another" || err != nil {
		t.Errorf("from the environment: %q, %v", got, err)
	}
}

// TestRotatedRefreshTokenIsKept holds that a new token replaces the old one in its file, whole.
func TestRotatedRefreshTokenIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "refresh")
	for _, token := range []string{"first", "second"} {
		if err := replaceFile(path, token+"\n"); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != token+"\n" {
			t.Fatalf("got %q, %v", got, err)
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the token's file may be read by others: %v, %v", info.Mode(), err)
	}
}
