package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// IsNothing tells "None", "No action items", "all closed".
func IsNothing(s string) bool {
	t := strings.Trim(s, " .!()[]*_:-–—")
	switch {
	case len(t) > 70:
		return false
	case scan.BeginsFold(t, "all action") || scan.BeginsFold(t, "all previous actions"):
		return scan.ContainsOne(strings.ToLower(t), []string{"closed", "complete", "done"})
	}
	return len(t) < 24 && nothings.Has(t) || noneYet.Begin(t) || farewell(t)
}

// farewell tells "Have a great weekend".
func farewell(s string) bool {
	rest, ok := scan.CutPrefixFold(s, "have a ")
	return ok && scan.OpensWith(rest, []string{"great ", "good ", "nice ", "lovely ", "safe ", "wonderful ", "restful ", "relaxing ", "happy ", "fantastic ", "pleasant ", "fun ", "blessed "})
}

// noneYet begin lines that stand where items would.
var noneYet = vocab.NewOpenings("all done ", "no action", "no new action", "no further action", "no open action", "no outstanding", "no items", "there were no",
	"there are no", "no follow", "no next steps", "all closed", "all complete", "none ", "nothing ", "no tasks", "not formally ", "not listed", "not recorded", "no updates", "keine ", "aucune ",
	"ninguna ", "geen ", "no to-do", "no todo", "no decisions")

var nothings = vocab.Phrases("none|n/a|na|nil|no|nothing|-|tbd|tba|none identified|none noted|none recorded|none this week|none at this time|" +
	"no new actions|see above|see below|see table|as above|keine|entfällt|aucun|aucune|néant|ninguno|ninguna|geen|nvt|n.v.t|all done|all complete|" +
	"all completed|all closed|closed|complete|done|etc|tbc|empty|none yet|...|…")
