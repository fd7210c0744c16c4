package page

import (
	"strings"

	"duly/parser/vocab"
)

// headRows types the rows of a table that says when and with whom the meeting was as lines of
// labels: "| Present | Jo Vale, Sam Roe |" becomes "Present: Jo Vale, Sam Roe".
func (d *Document) headRows() {
	for i := range d.Lines {
		raw := d.Lines[i].Raw
		if strings.IndexByte(raw, '|') != 0 {
			continue
		}
		cells := splitPipes(raw)
		if len(cells) != 2 || cells[1] == "" || !headRow[FoldTitle(cells[0])] || LabelRole(cells[1]) != RoleNone {
			continue
		}
		d.retype(i, strings.TrimSuffix(cells[0], ":")+": "+strings.ReplaceAll(cells[1], "\n", ", "))
	}
}

var headRow = vocab.Phrases(`present|attendees|participants|in attendance|attending|attended|members present|also present|apologies|absent|regrets|chair|chaired by|date|date and time|meeting date|date of meeting|next meeting|
	datum|teilnehmer|teilnehmende|anwesend|entschuldigt|leitung|présents|participants|excusés|absents|date de la réunion|fecha|asistentes|participantes|ausentes|aanwezig|afwezig|deelnemers`)
