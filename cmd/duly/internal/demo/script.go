package demo

import (
	"time"

	"duly/mailbox"
	"duly/parser/mail"
)

// script is what people do by themselves.
func script(f *office) []event {
	day := func(d, h, m int) time.Time { return time.Date(2026, time.November, d, h, m, 0, 0, f.zone) }
	f.did = map[int]bool{}
	return []event{
		{day(2, 10, 5), func(f *office) error {
			return f.write(carol, []person{sam, lena, priya, tom}, duly, "Minutes: ops weekly, 2 November", opsMinutes)
		}},
		{day(3, 14, 20), func(f *office) error {
			return f.write(kestrel, []person{{"Duly", duly}}, "", "Invoice KN-2026-1187", "Please find our invoice attached.\n\nKestrel Networks GmbH\n",
				mailbox.File{Name: "KN-2026-1187.xml", Type: "application/xml", Data: []byte(kestrelInvoice)})
		}},
		{day(4, 11, 30), func(f *office) error {
			return f.write(sam, []person{{"Duly", duly}}, "", "Fwd: Your Brightline Backup subscription", brightlineForward)
		}},
		{day(5, 16, 45), func(f *office) error {
			return f.write(tom, []person{{"Duly", duly}}, "", "One more", "add: Tom to label the spare switches by 12 November\n")
		}},
		{day(9, 10, 10), func(f *office) error {
			return f.write(carol, []person{sam, lena, priya, tom}, duly, "Minutes: ops weekly, 9 November", secondMinutes)
		}},
	}
}

// habits are how people answer letters, each once.
var habits = []habit{
	{carol, "6 action items", 12 * time.Minute, says(carol, "5 lena\n3 due 12 Nov\nok")},
	{carol, "from “ops weekly, 9 November”", 20 * time.Minute, says(carol, "ok")},
	{carol, "has not answered", 40 * time.Minute, says(carol, "Please give it to Tom.")},
	{lena, "Book the auditor", time.Minute, func(f *office, m mail.Message) error {
		return f.autoReply(lena, m, "Thank you for your mail. I am out of the office and will be back on Monday, 16 November.\nIn urgent cases please write to Sam Rivera.")
	}},
	{lena, "days late", 55 * time.Minute, says(lena, "1. done\n2. done, the auditor comes on 3 December")},
	{sam, "New for you, due Fri 6 Nov", 3 * time.Hour, nothing},
	{sam, "VPN certificate", 35 * time.Minute, says(sam, "Done, and tested from outside.")},
	{sam, "New for you, due Wed 11 Nov", 2 * time.Hour, says(sam, "not done yet, sorry")},
	{sam, "backup alarms", 90 * time.Minute, says(sam, "This has been taken care of.")},
	{sam, "Noted: Invoice", time.Hour, nothing},
	{sam, "Decide", time.Hour, nothing},
	{sam, "Decide", 2 * time.Hour, says(sam, "renew")},
	{tom, "New for you, due Thu 5 Nov", time.Hour, nothing},
	{tom, "As you asked", 50 * time.Minute, says(tom, "done")},
	{tom, "cabling in room 4", 25 * time.Minute, says(tom, "snooze until Friday")},
	{tom, "Due Thu 12 Nov (today): Label", 4 * time.Hour, says(tom, "✅")},
	{tom, "Order the laptops", 70 * time.Minute, says(tom, "I called the shop: ordered. Done.")},
}

// nothing is what people do most of the time.
func nothing(*office, mail.Message) error { return nil }

func says(who person, text string) func(*office, mail.Message) error {
	return func(f *office, m mail.Message) error { return f.answer(who, m, text) }
}

const opsMinutes = `Hi all,

thanks for the quick round. Present: Carol, Sam, Lena, Priya, Tom.

The move of the mail archive was discussed at length; the disks have arrived.

Decision: the mail archive moves in the first week of December.

Action items
- Sam to renew the VPN certificate by Friday
- Lena: draft the plan for the restore test by 11 November
- Priya to order the laptops for the new starters by 10 November
- Tom to check the cabling in room 4 by Thursday
- Book the auditor by 13 November
- Sam might look into the slow printer if time allows

Risk: the old archive server has no spare disk left.

Carol
`

const secondMinutes = `Hi all,

short one today.

Actions
- Sam to tune the backup alarms by Wednesday
- Priya to order the laptops for the new starters by 12 November

Carol
`

const brightlineForward = `This came to my inbox, please keep an eye on it.

---------- Forwarded message ---------
From: Brightline Backup Billing <billing@brightline.example>
Date: Tue, 3 Nov 2026 at 09:12
Subject: Your Brightline Backup subscription
To: Sam Rivera <sam@harbour.example>

Brightline Backup Ltd
Invoice number: BB-20417
Invoice date: 3 November 2026
Due date: 3 December 2026
Customer: Harbour Instruments Ltd

Brightline Backup, 40 servers, 12 months

Subtotal: GBP 9,600.00
VAT 20%: GBP 1,920.00
Total: GBP 11,520.00

Your subscription renews automatically on 24 December 2026 for a further year
unless cancelled 30 days before.
`
