package newtext

import (
	"slices"
	"strings"
)

// seals marks the lines of a PGP signature around a text.
func (c *cutter) seals() {
	head, tail := false, false
	for i := range c.lines {
		l := &c.lines[i]
		if l.Kind != Fresh {
			continue
		}
		begins := l.Text == "-----BEGIN PGP SIGNED MESSAGE-----"
		head = begins || head && (l.Blank() || strings.HasPrefix(l.Text, "Hash: ") || strings.HasPrefix(l.Text, "Charset: "))
		tail = tail || l.Text == "-----BEGIN PGP SIGNATURE-----"
		if head || tail {
			l.Kind = Footer
		}
		tail = tail && l.Text != "-----END PGP SIGNATURE-----"
	}
}

// trim takes signatures, disclaimers and banners from every run of fresh lines, and the
// rules drawn around quotes.
func (c *cutter) trim() {
	said := false // the sender's words stand above
	for i := 0; i < len(c.lines); {
		if c.lines[i].Kind != Fresh {
			i++
			continue
		}
		j := i
		for j < len(c.lines) && (c.lines[j].Kind == Fresh || c.sharesCard(j)) {
			j++
		}
		top := i == 0
		if !said {
			i += trimBanner(c.lines[i:j])
		}
		if !top && j == len(c.lines) {
			trimAdvertisement(c.lines[i:j])
		}
		trimFooter(c.lines[i:j], c.who, said, j < len(c.lines) && !c.named)
		said = said || !allGone(c.lines[i:j])
		i = j
	}
}

// sharesCard: a line of the parent's between the sender's stands on the cards of both, as the
// name of their firm does.
func (c *cutter) sharesCard(i int) bool {
	l := c.lines[i]
	n := next(c.lines, i+1)
	return c.parent != nil && l.Kind == Old && l.Depth == 0 && !l.Blank() && isCardLine(l.Text) && n < len(c.lines) && c.lines[n].Kind == Fresh
}

func allGone(lines []Line) bool {
	for _, l := range lines {
		if l.Kind == Fresh && !l.Blank() {
			return false
		}
	}
	return true
}

// trimAdvertisement marks what a free mail service hangs under the quote: a long rule and few
// lines that nobody wrote.
func trimAdvertisement(run []Line) {
	if first := next(run, 0); isLongRule(run[first:]) {
		drop(run[first:trimBlank(run, len(run))])
	}
}

// isLongRule tells whether a long rule and few lines are all there is.
func isLongRule(run []Line) bool {
	return len(run) > 0 && isRule(run[0].Text, 40) && strings.Trim(run[0].Text, "_") == "" && trimBlank(run[:min(len(run), 40)], min(len(run), 40)) <= 4
}

// isAdvertised tells whether a long rule and few lines with a link are all there is.
func isAdvertised(run []Line) bool {
	return isLongRule(run) && slices.ContainsFunc(run[1:], func(l Line) bool { return strings.Contains(l.Text, "://") })
}
