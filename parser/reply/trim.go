package reply

import (
	"slices"
	"strings"
)

// seals marks the lines of a PGP signature around a text.
func (c *cutter) seals() {
	head, tail := false, false
	for i := range c.lines {
		l := &c.lines[i]
		if l.kind != fresh {
			continue
		}
		begins := l.text == "-----BEGIN PGP SIGNED MESSAGE-----"
		head = begins || head && (l.blank() || strings.HasPrefix(l.text, "Hash: ") || strings.HasPrefix(l.text, "Charset: "))
		tail = tail || l.text == "-----BEGIN PGP SIGNATURE-----"
		if head || tail {
			l.kind = footer
		}
		tail = tail && l.text != "-----END PGP SIGNATURE-----"
	}
}

// trim takes signatures, disclaimers and banners from every run of fresh lines, and the
// rules drawn around quotes.
func (c *cutter) trim() {
	said := false // the sender's words stand above
	for i := 0; i < len(c.lines); {
		if c.lines[i].kind != fresh {
			i++
			continue
		}
		j := i
		for j < len(c.lines) && (c.lines[j].kind == fresh || c.sharesCard(j)) {
			j++
		}
		if !said {
			trimBanner(c.lines[i:j])
		}
		if i > 0 && j == len(c.lines) {
			trimAdvertisement(c.lines[i:j])
		}
		trimFooter(c.lines[i:j], said, j < len(c.lines) && !c.named)
		said = said || !allGone(c.lines[i:j])
		i = j
	}
}

// sharesCard: a line of the parent's between the sender's stands on the cards of both, as the
// name of their firm does.
func (c *cutter) sharesCard(i int) bool {
	l := c.lines[i]
	n := next(c.lines, i+1)
	return c.parent != nil && l.kind == old && l.depth == 0 && !l.blank() && isCardLine(l.text) && n < len(c.lines) && c.lines[n].kind == fresh
}

func allGone(lines []line) bool {
	for _, l := range lines {
		if l.kind == fresh && !l.blank() {
			return false
		}
	}
	return true
}

// trimAdvertisement marks what a free mail service hangs under the quote: a long rule and few
// lines that nobody wrote.
func trimAdvertisement(run []line) {
	if first := next(run, 0); isLongRule(run[first:]) {
		drop(run[first:trimBlank(run, len(run))])
	}
}

// isLongRule tells whether a long rule and few lines are all there is.
func isLongRule(run []line) bool {
	return len(run) > 0 && isRule(run[0].text, 40) && strings.Trim(run[0].text, "_") == "" && trimBlank(run[:min(len(run), 40)], min(len(run), 40)) <= 4
}

// isAdvertised tells whether a long rule and few lines with a link are all there is.
func isAdvertised(run []line) bool {
	return isLongRule(run) && slices.ContainsFunc(run[1:], func(l line) bool { return strings.Contains(l.text, "://") })
}
