package mail

import (
	"slices"
	"strings"
	"time"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// signals are what a mail's fields and words say about who wrote it.
type signals struct {
	auto       string    // Auto-Submitted: "no", "auto-replied", "auto-generated", "" …
	bulk       bool      // Precedence: bulk or junk
	list       bool      // through a mailing list
	report     string    // the report-type of a multipart/report
	nullSender bool      // the envelope's sender is empty, as with reports and many responders
	daemon     bool      // from a mail system's own address or name
	machine    bool      // from an address that programs beside the mail system have
	answers    bool      // it answers a mail
	complains  bool      // the subject is that of a complaint about spam
	robotField bool      // a field that only responders write
	suppress   bool      // asks responders for silence, as responders themselves do
	calendar   bool      // Exchange calls it a calendar message
	failed     bool      // X-Failed-Recipients
	noReply    bool      // from an address that nobody reads
	program    bool      // a field that only programs write
	subject    string    // in lower case, without reply marks
	replied    bool      // the subject had a reply mark
	forwarded  bool      // it hands on another mail
	sender     string    // the names and addresses it is from, in lower case
	sent       time.Time // zero where unknown
	text       string    // the beginning, as written
	words      string    // the mail's own words of it, as written, once they are needed
	folded     string    // the mail's own words of it, folded once they are needed
	whole      string    // all of it, folded once it is needed
}

const maxJudged = 4000 // bytes of text that are judged

func signalsOf(h Header, subject, text string) signals {
	s := signals{
		auto:     firstWord(h.Get("Auto-Submitted")),
		list:     listID(h) != "" || h.Has("List-Unsubscribe"),
		failed:   h.Has("X-Failed-Recipients"),
		suppress: h.Has("X-Auto-Response-Suppress") || h.Has("X-MS-Exchange-Inbox-Rules-Loop"),
		calendar: strings.Contains(strings.ToLower(h.Get("Content-Class")), "calendarmessage"),
		answers:  h.Has("In-Reply-To") || h.Has("References"),
		text:     text[:min(len(text), maxJudged)],

		forwarded: isForward(subject, text),
		sent:      parseDate(h.raw("Date")),
	}
	precedence := firstWord(h.Get("Precedence"))
	s.bulk = precedence == "bulk" || precedence == "junk"
	kind, params := parseParams(h.raw("Content-Type"))
	if kind == "multipart/report" {
		s.report = strings.ToLower(params["report-type"])
	}
	s.subject, s.replied = vocab.CutReplyMarks(fold(subject))
	_, s.complains = startsWith(s.subject, complaintSubjects)
	s.readSender(h)
	s.readFields(h)
	s.readLoop(h)
	return s
}

func firstWord(v string) string {
	v = strings.ToLower(strings.TrimSpace(v))
	if i := strings.IndexAny(v, " ;,(\t"); i >= 0 {
		v = v[:i]
	}
	return v
}

// says looks for phrases in the text, which most mails need not be asked for.
func (s *signals) says(l *vocab.List) bool {
	if s.whole == "" {
		s.whole = fold(s.text)
	}
	return l.In(s.whole)
}

// own looks for phrases in the mail's own words.
func (s *signals) own(l *vocab.List) bool { return l.In(s.ownText()) }

func (s *signals) ownText() string {
	if s.folded == "" {
		s.folded = fold(s.unquoted())
	}
	return s.folded
}

// unquoted are the mail's words without what it quotes.
func (s *signals) unquoted() string {
	if s.words == "" {
		s.words = ownWords(s.text)
	}
	return s.words
}

// fold lowers a text, makes one blank of white space and one apostrophe of all.
func fold(s string) string {
	return strings.Join(strings.Fields(oneSpelling.Replace(strings.ToLower(s))), " ")
}

var oneSpelling = strings.NewReplacer("’", "'", "‘", "'", "´", "'", "\u00a0", " ", "\u200b", "")

// Answers tells whether a mail answers another one, by its threading fields or its subject.
func (m Message) Answers() bool {
	mark, _, _ := strings.Cut(strings.ToLower(m.Subject), ":")
	return !m.Forwarded && (len(m.InReplyTo) > 0 || vocab.AnswerMarks[mark])
}

func (s *signals) readSender(h Header) {
	if path := strings.TrimSpace(h.raw("Return-Path")); path == "<>" || strings.EqualFold(path, "<MAILER-DAEMON>") {
		s.nullSender = true
	}
	s.nullSender = s.nullSender || strings.Contains(h.raw("From"), "<>")
	s.sender = namesOf(senders(h))
	for _, a := range senders(h) {
		local, _, _ := strings.Cut(strings.ToLower(a.Addr), "@")
		name := strings.ToLower(a.Name)
		if isDaemon(local) || local == "" && isDaemon(strings.ReplaceAll(name, " ", "-")) || scan.ContainsOne(name, daemonNames) {
			s.daemon = true
		}
		s.machine = s.machine || isMachine(local)
		s.noReply = s.noReply || isNoReply(local)
		s.robotField = s.robotField || isResponder(local)
	}
}

// namesOf are the names and local parts of some addresses, in lower case.
func namesOf(list []Address) string {
	var b strings.Builder
	for _, a := range list {
		local, _, _ := strings.Cut(a.Addr, "@")
		b.WriteString(" " + strings.ToLower(a.Name+" "+local))
	}
	return b.String()
}

// readLoop: a list puts its own address there, a filter that answers for its user his.
func (s *signals) readLoop(h Header) {
	own := strings.TrimSpace(h.Get("X-Loop"))
	switch {
	case own == "" || s.list:
	case firstWord(h.Get("Precedence")) != "list" && slices.ContainsFunc(senders(h), func(a Address) bool { return strings.EqualFold(a.Addr, own) }):
		s.robotField = s.robotField || s.replied || s.answers || s.bulk
	default:
		s.list = true
	}
}

func isDaemon(local string) bool {
	local, _, _ = strings.Cut(local, "+")
	switch strings.NewReplacer("-", "", ".", "", "_", "").Replace(local) {
	case "mailerdaemon", "postmaster", "maildaemon", "maildeliverysystem", "maildeliverysubsystem",
		"mdaemon", "maildelivery", "mailsystem", "mailadmin", "mailadministrator", "autodaemon":
		return true
	}
	return strings.Contains(local, "mailer-daemon") || strings.HasSuffix(local, "-postmaster") || strings.HasPrefix(local, "microsoftexchange")
}

// isMachine: who checks, passes on or returns mail.
func isMachine(local string) bool {
	_, ok := startsWith(local, []string{"mailer", "bounce", "antivirus", "virus", "mailscan", "spamfilter", "mailgateway", "gateway", "mail-gateway", "mailserver", "system", "mta", "smtp", "relay", "returned"})
	return ok || local == "av"
}

var daemonNames = []string{"mail delivery sys", "mail delivery sub", "mail deliver system", "mailer-daemon", "mailer daemon", "maildaemon",
	"postmaster", "system administrator", "courier mail server", "mail administrator", "internet mail delivery", "mail system", "delivery subsystem", "delivery system",
	"systemadministrator", "microsoft outlook", "microsoft exchange", "administrateur système", "administrador del sistema", "e-mail system"}

func isNoReply(local string) bool {
	local = strings.NewReplacer("-", "", "_", "", ".", "").Replace(local)
	return strings.HasPrefix(local, "noreply") || strings.HasPrefix(local, "donotreply") || strings.HasPrefix(local, "notifications") ||
		strings.HasSuffix(local, "noreply")
}

func isResponder(local string) bool {
	local = strings.NewReplacer("-", "", "_", "", ".", "").Replace(local)
	return strings.HasPrefix(local, "autoreply") || strings.HasPrefix(local, "autorespon") || strings.HasPrefix(local, "autoanswer")
}

func (s *signals) readFields(h Header) {
	for _, f := range h.fields {
		if value := strings.TrimSpace(f.raw); isResponderField(f.name) && !strings.EqualFold(value, "no") || isResponderValue(f.name, value) {
			s.robotField = true
		}
	}
	s.robotField = s.robotField || isResponderValue("X-Mailer", h.Get("User-Agent")) || strings.EqualFold(h.Get("X-Autogenerated"), "reply")
	for _, name := range []string{"Precedence", "X-Precedence", "Preference"} {
		switch firstWord(h.Get(name)) {
		case "auto_reply", "auto-reply", "autoreply":
			s.robotField = true
		}
	}
	for _, name := range []string{"X-Cron-Env", "X-GitHub-Reason", "X-GitLab-Project", "X-Bugzilla-Type", "X-JIRA-FingerPrint", "X-Jenkins-Job",
		"X-Gerrit-MessageType", "X-Auto-Generated", "X-Autogenerated", "X-Mailgun-Sid", "X-Sendgrid-Eid", "X-SG-EID", "X-Discourse-Topic-Id"} {
		s.program = s.program || h.Has(name)
	}
}

// isResponderField: "X-Autoreply", "X-Auto-Reply-From", "X-Mail-Autoreply", "X-Autorespond",
// "X-Vacation" and their like, but not the field that asks responders for silence.
func isResponderField(name string) bool {
	name, own := ownField(name)
	return own && (scan.ContainsOne(name, []string{"autorepl", "autorespon", "boxtrapper"}) || name == "vacation" || name == "away")
}

// isResponderValue: "X-Mailer: vacation 1.2", "X-QQ-Mid: autoreply12", "X-POST-MessageClass: 9; Autoresponder".
func isResponderValue(name, value string) bool {
	short, own := ownField(name)
	if !own || len(value) > 80 || strings.Contains(value, "@") {
		return false
	}
	value = strings.ToLower(value)
	return scan.ContainsOne(value, []string{"autorepl", "auto-repl", "autorespon", "auto-respon"}) ||
		strings.HasSuffix(short, "mailer") && scan.ContainsOne(value, []string{"vacation", "automatic away"})
}

// ownField: a field of somebody's own making, "X-Mail-Autoreply", as "mailautoreply".
func ownField(name string) (short string, ok bool) {
	if len(name) < 2 || name[0] != 'x' && name[0] != 'X' || name[1] != '-' {
		return "", false
	}
	short = strings.ReplaceAll(strings.ToLower(name[2:]), "-", "")
	return short, !strings.Contains(short, "suppress")
}

// startsWith says whether s begins with one of the phrases, and how it goes on.
func startsWith(s string, phrases []string) (rest string, ok bool) {
	for _, p := range phrases {
		if after, ok := strings.CutPrefix(s, p); ok {
			return after, true
		}
	}
	return s, false
}
