package reminders

import (
	"duly/parser/reply"
	"duly/parser/scan"
)

// besides adds what an answer to a receipt hands out beside its corrections: "Tom is to send me the
// floor plan by Monday". Whoever answers a list of what he handed out adds what is missing from it.
// What he says of a row is left to the commands.
func (d *desk) besides(l Letter, read reply.Reading, c *changes) (added []reply.Command) {
	m, ok := d.meeting(l.MeetingID)
	if about(l) != reply.Receipt || !ok || !d.may(m.OrganiserID) {
		return nil
	}
	known, ofRows := d.itemsOf(m.ID), saidOfRows(read)
	for _, f := range d.readMinutes().Items {
		i := d.newItem(m, f)
		_, same := sameRow(known, nil, i)
		if i.Status != Open || i.OwnerID == 0 && i.OwnerText == "" || same || idle(i) || scan.Overlaps(ofRows, f.Evidence) || scan.IsDigit(scan.ByteAt(f.Evidence, 0)) {
			continue
		}
		cmd := reply.Command{Verb: reply.Add, Text: f.Task, To: f.Email, Until: f.Due, UntilText: f.DueText, Evidence: f.Evidence}
		if i.OwnerID == 0 {
			cmd.To = f.Owner
		}
		d.add(l, cmd, c)
		added = append(added, cmd)
	}
	return added
}

// saidOfRows are the words of an answer that were about rows of the letter, understood or not.
func saidOfRows(read reply.Reading) []string {
	var out []string
	for _, cmd := range read.Commands {
		out = append(out, cmd.Evidence)
	}
	return append(out, read.Unclear...)
}
