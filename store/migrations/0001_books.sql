-- Times are UTC text of one width ("2026-12-04T08:30:00Z"), days "2026-12-04", so that their
-- order as text is their order in time; '' means none. An id of 0 means none as well.

CREATE TABLE meta (
	key   TEXT PRIMARY KEY,
	value BYTEA NOT NULL
);

CREATE TABLE counters (
	name TEXT PRIMARY KEY,
	last BIGINT NOT NULL
);

CREATE TABLE folders (
	name        TEXT PRIMARY KEY,
	uidvalidity BIGINT NOT NULL,
	last_uid    BIGINT NOT NULL
);

CREATE TABLE inbox (
	id          BIGINT PRIMARY KEY,
	folder      TEXT NOT NULL,
	uidvalidity BIGINT NOT NULL,
	uid         BIGINT NOT NULL,
	message_id  TEXT NOT NULL,
	sender      TEXT NOT NULL,
	received_at TEXT NOT NULL,
	sha256      TEXT NOT NULL UNIQUE,
	size        BIGINT NOT NULL,
	state       TEXT NOT NULL,
	reason      TEXT NOT NULL,
	aside       BOOLEAN NOT NULL,
	read_at     TEXT NOT NULL,
	filed       BOOLEAN NOT NULL
);
CREATE INDEX inbox_state ON inbox (state, id);
CREATE INDEX inbox_unfiled ON inbox (folder, uidvalidity, uid) WHERE filed = FALSE;
CREATE INDEX inbox_message ON inbox (message_id);
CREATE INDEX inbox_sender ON inbox (sender);

-- Where else in its folder a mail lies that is not filed yet: the same bytes, delivered twice.
CREATE TABLE copies (
	inbox_id BIGINT NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
	uid      BIGINT NOT NULL,
	PRIMARY KEY (inbox_id, uid)
);

-- The bytes stand apart from their row, which changes often and would be rewritten with them.
CREATE TABLE inbox_raw (
	inbox_id BIGINT PRIMARY KEY REFERENCES inbox (id) ON DELETE CASCADE,
	raw      BYTEA NOT NULL
);

CREATE TABLE people (
	id          BIGINT PRIMARY KEY,
	email       TEXT NOT NULL UNIQUE,
	name        TEXT NOT NULL,
	nicknames   TEXT NOT NULL,
	zone        TEXT NOT NULL,
	country     TEXT NOT NULL,
	away_until  TEXT NOT NULL,
	stopped     BOOLEAN NOT NULL,
	unreachable BOOLEAN NOT NULL,
	trusted     BIGINT NOT NULL
);

CREATE TABLE meetings (
	id           BIGINT PRIMARY KEY,
	inbox_id     BIGINT NOT NULL,
	message_id   TEXT NOT NULL,
	title        TEXT NOT NULL,
	series       TEXT NOT NULL,
	day          TEXT NOT NULL,
	organiser_id BIGINT NOT NULL,
	confirmed    BOOLEAN NOT NULL,
	corrected    BOOLEAN NOT NULL,
	next_at      TEXT NOT NULL,
	created_at   TEXT NOT NULL
);
CREATE INDEX meetings_next ON meetings (next_at) WHERE next_at > '';
CREATE INDEX meetings_message ON meetings (message_id);
CREATE INDEX meetings_series ON meetings (series, organiser_id);
CREATE INDEX meetings_organiser ON meetings (organiser_id);
CREATE INDEX meetings_inbox ON meetings (inbox_id);

-- Meetings that invitations told of; dates as RFC 5545 writes them, '' where called off.
CREATE TABLE series (
	id           BIGINT PRIMARY KEY,
	inbox_id     BIGINT NOT NULL,
	uid          TEXT NOT NULL UNIQUE,
	title        TEXT NOT NULL,
	name         TEXT NOT NULL,
	organiser_id BIGINT NOT NULL,
	people       TEXT NOT NULL,
	dates        TEXT NOT NULL
);
CREATE INDEX series_name ON series (name);

CREATE TABLE items (
	id           BIGINT PRIMARY KEY,
	meeting_id   BIGINT NOT NULL,
	inbox_id     BIGINT NOT NULL,
	line         BIGINT NOT NULL,
	evidence     TEXT NOT NULL,
	task         TEXT NOT NULL,
	owner_id     BIGINT NOT NULL,
	owner_text   TEXT NOT NULL,
	organiser_id BIGINT NOT NULL,
	tell_id      BIGINT NOT NULL,
	due          TEXT NOT NULL,
	due_text     TEXT NOT NULL,
	first_due    TEXT NOT NULL,
	moved        BIGINT NOT NULL,
	status       TEXT NOT NULL,
	reason       TEXT NOT NULL,
	confidence   DOUBLE PRECISION NOT NULL,
	told         BOOLEAN NOT NULL,
	answered_at  TEXT NOT NULL,
	snoozed      TEXT NOT NULL,
	said         BIGINT NOT NULL,
	asked        BIGINT NOT NULL,
	next_at      TEXT NOT NULL,
	created_at   TEXT NOT NULL,
	closed_at    TEXT NOT NULL
);
CREATE INDEX items_next ON items (next_at, tell_id) WHERE next_at > '';
CREATE INDEX items_tell_next ON items (tell_id, next_at) WHERE next_at > '';
CREATE INDEX items_tell ON items (tell_id, status);
CREATE INDEX items_organiser ON items (organiser_id, status);
CREATE INDEX items_meeting ON items (meeting_id);
CREATE INDEX items_inbox ON items (inbox_id);

CREATE TABLE notes (
	id         BIGINT PRIMARY KEY,
	kind       TEXT NOT NULL,
	meeting_id BIGINT NOT NULL,
	inbox_id   BIGINT NOT NULL,
	line       BIGINT NOT NULL,
	text       TEXT NOT NULL,
	owner      TEXT NOT NULL,
	evidence   TEXT NOT NULL
);
CREATE INDEX notes_meeting ON notes (meeting_id);

CREATE TABLE vendors (
	id     BIGINT PRIMARY KEY,
	name   TEXT NOT NULL,
	key    TEXT NOT NULL,
	vat_id TEXT NOT NULL,
	iban   TEXT NOT NULL,
	domain TEXT NOT NULL
);
CREATE INDEX vendors_key ON vendors (key);
CREATE INDEX vendors_vat_id ON vendors (vat_id);
CREATE INDEX vendors_iban ON vendors (iban);
CREATE INDEX vendors_domain ON vendors (domain);

CREATE TABLE invoices (
	id          BIGINT PRIMARY KEY,
	vendor_id   BIGINT NOT NULL,
	contract_id BIGINT NOT NULL,
	inbox_id    BIGINT NOT NULL,
	number      TEXT NOT NULL,
	issued      TEXT NOT NULL,
	facts       TEXT NOT NULL,
	created_at  TEXT NOT NULL
);
CREATE INDEX invoices_number ON invoices (vendor_id, number);
CREATE INDEX invoices_contract ON invoices (contract_id, issued);
CREATE INDEX invoices_inbox ON invoices (inbox_id);
CREATE INDEX invoices_by_number ON invoices (number);
CREATE INDEX invoices_issued ON invoices (issued);

CREATE TABLE contracts (
	id             BIGINT PRIMARY KEY,
	vendor_id      BIGINT NOT NULL,
	inbox_id       BIGINT NOT NULL,
	name           TEXT NOT NULL,
	number         TEXT NOT NULL,
	service        TEXT NOT NULL,
	owner_id       BIGINT NOT NULL,
	second_id      BIGINT NOT NULL,
	term_start     TEXT NOT NULL,
	anchor         TEXT NOT NULL,
	term_end       TEXT NOT NULL,
	renewal_months BIGINT NOT NULL,
	auto_renew     BOOLEAN NOT NULL,
	notice_days    BIGINT NOT NULL,
	notice_months  BIGINT NOT NULL,
	notice_to      TEXT NOT NULL,
	notice_form    TEXT NOT NULL,
	deadline       TEXT NOT NULL,
	cost_per_year  TEXT,
	currency       TEXT NOT NULL,
	price_cap      TEXT,
	period_months  BIGINT NOT NULL,
	expected       TEXT NOT NULL,
	evidence       TEXT NOT NULL,
	decision       TEXT NOT NULL,
	decided_by     BIGINT NOT NULL,
	decided_at     TEXT NOT NULL,
	snoozed        TEXT NOT NULL,
	warn           TEXT NOT NULL,
	said           BIGINT NOT NULL,
	next_at        TEXT NOT NULL,
	created_at     TEXT NOT NULL
);
CREATE INDEX contracts_next ON contracts (next_at, owner_id) WHERE next_at > '';
CREATE INDEX contracts_owner_next ON contracts (owner_id, next_at) WHERE next_at > '';
CREATE INDEX contracts_owner ON contracts (owner_id);
CREATE INDEX contracts_vendor ON contracts (vendor_id);
CREATE INDEX contracts_inbox ON contracts (inbox_id);
CREATE INDEX contracts_deadline ON contracts (deadline);
CREATE INDEX contracts_end ON contracts (term_end);

CREATE TABLE matters (
	id        BIGINT PRIMARY KEY,
	key       TEXT NOT NULL UNIQUE,
	person_id BIGINT NOT NULL,
	kind      TEXT NOT NULL,
	ref       TEXT NOT NULL,
	text      TEXT NOT NULL,
	next_at   TEXT NOT NULL
);
CREATE INDEX matters_next ON matters (next_at, person_id) WHERE next_at > '';
CREATE INDEX matters_person_next ON matters (person_id, next_at) WHERE next_at > '';

CREATE TABLE events (
	id        BIGINT PRIMARY KEY,
	ref       TEXT NOT NULL,
	at        TEXT NOT NULL,
	what      TEXT NOT NULL,
	text      TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	inbox_id  BIGINT NOT NULL,
	was       BYTEA
);
CREATE INDEX events_ref ON events (ref, id);
CREATE INDEX events_inbox ON events (inbox_id, id);

-- The outbox. Its states are those of reminders.State. data_at is when a session last sent
-- the bytes; unsure says that the outcome of such a session was never learnt.
CREATE TABLE letters (
	id          BIGINT PRIMARY KEY,
	key         TEXT NOT NULL UNIQUE,
	kind        TEXT NOT NULL,
	person_id   BIGINT NOT NULL,
	to_addr     TEXT NOT NULL,
	to_name     TEXT NOT NULL,
	subject     TEXT NOT NULL,
	text        TEXT NOT NULL,
	html        BYTEA NOT NULL,
	message_id  TEXT NOT NULL UNIQUE,
	reply_to    TEXT NOT NULL,
	in_reply_to TEXT NOT NULL,
	refs        TEXT NOT NULL,
	inbox_id    BIGINT NOT NULL,
	meeting_id  BIGINT NOT NULL,
	thread      TEXT NOT NULL,
	files       BYTEA NOT NULL,
	queued_at   TEXT NOT NULL,
	state       TEXT NOT NULL,
	attempts    BIGINT NOT NULL,
	next_try    TEXT NOT NULL,
	sent_at     TEXT NOT NULL,
	error       TEXT NOT NULL,
	data_at     TEXT NOT NULL DEFAULT '',
	unsure      BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX letters_state ON letters (state, next_try);
CREATE INDEX letters_to ON letters (to_addr, queued_at);
CREATE INDEX letters_thread ON letters (thread, queued_at);
CREATE INDEX letters_queued ON letters (queued_at);
CREATE INDEX letters_person ON letters (person_id);
CREATE INDEX letters_inbox ON letters (inbox_id);

CREATE TABLE letter_raw (
	letter_id BIGINT PRIMARY KEY REFERENCES letters (id) ON UPDATE CASCADE ON DELETE CASCADE,
	raw       BYTEA NOT NULL
);

CREATE TABLE letter_rows (
	letter_id BIGINT NOT NULL REFERENCES letters (id) ON UPDATE CASCADE ON DELETE CASCADE,
	pos       BIGINT NOT NULL,
	n         BIGINT NOT NULL,
	ref       TEXT NOT NULL,
	task      TEXT NOT NULL,
	PRIMARY KEY (letter_id, pos)
);
CREATE INDEX letter_rows_ref ON letter_rows (ref, letter_id);

CREATE TABLE attempts (
	id        BIGINT PRIMARY KEY,
	letter_id BIGINT NOT NULL REFERENCES letters (id) ON UPDATE CASCADE ON DELETE CASCADE,
	at        TEXT NOT NULL,
	result    TEXT NOT NULL
);
CREATE INDEX attempts_letter ON attempts (letter_id, id);
