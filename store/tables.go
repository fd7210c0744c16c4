package store

import "duly/reminders"

// Each type of the books is mapped here and nowhere else: a new field needs a line here and
// a migration.

var people = newTable("people", func(p *reminders.Person) []field {
	return []field{
		{"id", &p.ID},
		{"email", &p.Email},
		{"name", &p.Name},
		{"nicknames", asJSON(&p.Nicknames)},
		{"zone", &p.Zone},
		{"country", &p.Country},
		{"away_from", date{&p.AwayFrom}},
		{"away_until", date{&p.AwayUntil}},
		{"stopped", &p.Stopped},
		{"unreachable", &p.Unreachable},
		{"trusted", &p.Trusted},
	}
})

var meetings = newTable("meetings", func(m *reminders.Meeting) []field {
	return []field{
		{"id", &m.ID},
		{"inbox_id", &m.InboxID},
		{"message_id", &m.MessageID},
		{"title", &m.Title},
		{"series", &m.Series},
		{"day", date{&m.Day}},
		{"organiser_id", &m.OrganiserID},
		{"confirmed", &m.Confirmed},
		{"corrected", &m.Corrected},
		{"next_at", stamp{&m.NextAt}},
		{"created_at", stamp{&m.CreatedAt}},
		{"present", asJSON(&m.Present)},
		{"strangers", asJSON(&m.Strangers)},
	}
})

var series = newTable("series", func(s *reminders.Series) []field {
	return []field{
		{"id", &s.ID},
		{"inbox_id", &s.InboxID},
		{"uid", &s.UID},
		{"title", &s.Title},
		{"name", &s.Name},
		{"organiser_id", &s.OrganiserID},
		{"people", asJSON(&s.People)},
		{"dates", &s.Dates},
	}
})

var items = newTable("items", func(i *reminders.Item) []field {
	return []field{
		{"id", &i.ID},
		{"meeting_id", &i.MeetingID},
		{"inbox_id", &i.InboxID},
		{"line", &i.Line},
		{"evidence", &i.Evidence},
		{"task", &i.Task},
		{"owner_id", &i.OwnerID},
		{"owner_text", &i.OwnerText},
		{"organiser_id", &i.OrganiserID},
		{"tell_id", derived{i.TellID()}},
		{"due", date{&i.Due}},
		{"due_text", &i.DueText},
		{"first_due", date{&i.FirstDue}},
		{"moved", &i.Moved},
		{"status", &i.Status},
		{"reason", &i.Reason},
		{"confidence", &i.Confidence},
		{"sign", &i.Sign},
		{"told", &i.Told},
		{"answered_at", stamp{&i.AnsweredAt}},
		{"snoozed", date{&i.Snoozed}},
		{"said", &i.Said},
		{"asked", &i.Asked},
		{"next_at", stamp{&i.NextAt}},
		{"created_at", stamp{&i.CreatedAt}},
		{"closed_at", stamp{&i.ClosedAt}},
	}
})

var notes = newTable("notes", func(n *reminders.Note) []field {
	return []field{
		{"id", &n.ID},
		{"kind", &n.Kind},
		{"meeting_id", &n.MeetingID},
		{"inbox_id", &n.InboxID},
		{"line", &n.Line},
		{"text", &n.Text},
		{"owner", &n.Owner},
		{"evidence", &n.Evidence},
	}
})

var vendors = newTable("vendors", func(v *reminders.Vendor) []field {
	return []field{
		{"id", &v.ID},
		{"name", &v.Name},
		{"key", &v.Key},
		{"vat_id", &v.VATID},
		{"iban", &v.IBAN},
		{"domain", &v.Domain},
		{"address", &v.Address},
		{"country", &v.Country},
		{"merged_id", &v.MergedID},
	}
})

var invoices = newTable("invoices", func(i *reminders.Invoice) []field {
	return []field{
		{"id", &i.ID},
		{"vendor_id", &i.VendorID},
		{"contract_id", &i.ContractID},
		{"inbox_id", &i.InboxID},
		{"number", &i.Number},
		{"issued", derived{date{&i.Facts.IssueDate}}},
		{"facts", asJSON(&i.Facts)},
		{"created_at", stamp{&i.CreatedAt}},
		{"merged_id", &i.MergedID},
		{"replaced_id", &i.ReplacedID},
	}
})

var contracts = newTable("contracts", func(c *reminders.Contract) []field {
	return []field{
		{"id", &c.ID},
		{"vendor_id", &c.VendorID},
		{"inbox_id", &c.InboxID},
		{"name", &c.Name},
		{"number", &c.Number},
		{"service", &c.Service},
		{"owner_id", &c.OwnerID},
		{"second_id", &c.SecondID},
		{"term_start", date{&c.Start}},
		{"anchor", date{&c.Anchor}},
		{"term_end", date{&c.End}},
		{"renewal_months", &c.RenewalMonths},
		{"auto_renew", &c.AutoRenew},
		{"notice_days", &c.NoticeDays},
		{"notice_months", &c.NoticeMonths},
		{"notice_to", &c.NoticeTo},
		{"notice_form", &c.NoticeForm},
		{"deadline", date{&c.Deadline}},
		{"cost_per_year", &c.CostPerYear},
		{"currency", &c.Currency},
		{"price_cap", &c.Cap},
		{"period_months", &c.PeriodMonths},
		{"expected", date{&c.Expected}},
		{"evidence", &c.Evidence},
		{"decision", &c.Decision},
		{"decided_by", &c.DecidedBy},
		{"decided_at", stamp{&c.DecidedAt}},
		{"snoozed", date{&c.Snoozed}},
		{"warn", asJSON(&c.Warn)},
		{"said", &c.Said},
		{"next_at", stamp{&c.NextAt}},
		{"created_at", stamp{&c.CreatedAt}},
		{"merged_id", &c.MergedID},
	}
})

var matters = newTable("matters", func(m *reminders.Matter) []field {
	return []field{
		{"id", &m.ID},
		{"key", &m.Key},
		{"person_id", &m.PersonID},
		{"kind", &m.Kind},
		{"ref", &m.Ref},
		{"text", &m.Text},
		{"next_at", stamp{&m.NextAt}},
	}
})

var events = newTable("events", func(e *reminders.Event) []field {
	return []field{
		{"id", &e.ID},
		{"ref", &e.Ref},
		{"at", stamp{&e.At}},
		{"what", &e.What},
		{"text", &e.Text},
		{"person_id", &e.PersonID},
		{"inbox_id", &e.InboxID},
		{"was", &e.Before},
	}
})

// letters leaves out the rows, which have a table of their own, and what only the outbox
// needs: data_at and unsure.
var letters = newTable("letters", func(l *reminders.Letter) []field {
	return []field{
		{"id", &l.ID},
		{"key", &l.Key},
		{"kind", &l.Kind},
		{"person_id", &l.PersonID},
		{"to_addr", &l.To},
		{"to_name", &l.ToName},
		{"subject", &l.Subject},
		{"text", &l.Text},
		{"html", packedText{&l.HTML}},
		{"message_id", &l.MessageID},
		{"reply_to", &l.ReplyTo},
		{"in_reply_to", &l.InReplyTo},
		{"refs", asJSON(&l.References)},
		{"inbox_id", &l.InboxID},
		{"meeting_id", &l.MeetingID},
		{"thread", &l.Thread},
		{"files", packedJSON[[]reminders.File]{&l.Files}},
		{"queued_at", stamp{&l.QueuedAt}},
		{"state", &l.State},
		{"attempts", &l.Attempts},
		{"next_try", stamp{&l.NextTry}},
		{"sent_at", stamp{&l.SentAt}},
		{"error", &l.Error},
	}
})

var mails = newTable("inbox", func(m *Mail) []field {
	return []field{
		{"id", &m.ID},
		{"folder", &m.Folder},
		{"uidvalidity", &m.UIDValidity},
		{"uid", &m.UID},
		{"message_id", &m.MessageID},
		{"sender", &m.Sender},
		{"received_at", stamp{&m.ReceivedAt}},
		{"sha256", &m.SHA256},
		{"size", &m.Size},
		{"state", &m.State},
		{"reason", &m.Reason},
		{"aside", &m.Aside},
		{"read_at", stamp{&m.ReadAt}},
		{"filed", &m.Filed},
	}
})
