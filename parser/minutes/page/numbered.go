package page

import (
	"strconv"
	"strings"

	"duly/parser/scan"
)

// numberedAfter tells that the list item n carries the number after l's: both are topics.
func (b *builder) numberedAfter(l, n *Line) bool {
	i, err := strconv.Atoi(l.ref)
	j, err2 := strconv.Atoi(n.ref)
	return err == nil && err2 == nil && j == i+1
}

// numberedOn tells whether l carries the number after the heading's own, and so ends its section:
// "6. Actions" … "7. Any other business".
func (b *builder) numberedOn(l *Line) bool {
	s := b.sec
	for s.Group && s.Up != nil {
		s = s.Up
	}
	if s.num == "" || l.Bullet != '1' || l.Indent > 3 {
		return false
	}
	if followsMinute(s.num, l.ref) {
		return true
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s.num, ".0"))
	m, err2 := strconv.Atoi(strings.TrimSuffix(l.ref, ".0"))
	return err == nil && err2 == nil && m == n+1 && m > 1 && !(n == 1 && s.text > 0 && b.lastRef() == "1")
}

// followsMinute tells that the minute b comes after a: "104/26" after "103/26", "26/32" after "26/31",
// "26.37" after "26.36".
func followsMinute(a, b string) bool {
	a1, n := scan.LeadingNumber(a)
	b1, m := scan.LeadingNumber(b)
	if n >= len(a) || m >= len(b) || a[n] != b[m] || a[n] != '/' && a[n] != '.' {
		return false
	}
	a2, k := scan.LeadingNumber(a[n+1:])
	b2, _ := scan.LeadingNumber(b[m+1:])
	return a1 == b1 && b2 == a2+1 && (a[n] == '/' || k > 0 && a2 > 0) || a[n] == '/' && a2 == b2 && b1 == a1+1
}

// dashed tells that the last block is an item of a list without numbers.
func (b *builder) dashed() bool {
	n := len(b.doc.Blocks)
	return n > 0 && b.doc.Blocks[n-1].Bullet == '-'
}

func (b *builder) lastRef() string {
	if n := len(b.doc.Blocks); n > 0 {
		return b.doc.Blocks[n-1].ref
	}
	return ""
}
