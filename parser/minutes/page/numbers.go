package page

import "duly/parser/scan"

const leastNumbered = 3 // lines by which bare numbers are those of items

// bareNumbers makes items of lines that are numbered without a point: "1 Fixtures – …", "2 Umpires – …".
func (d *Document) bareNumbers() {
	var at []int
	for i := range d.Lines {
		if n, _ := bareNumbered(&d.Lines[i]); n == len(at)+1 {
			at = append(at, i)
		}
	}
	if len(at) < leastNumbered {
		return
	}
	for _, i := range at {
		l := &d.Lines[i]
		_, n := bareNumbered(l)
		l.Bullet, l.ref, l.Text = '1', l.Text[:n], l.Text[n+1:]
	}
}

// bareNumbered reads the number that a line begins with, of n digits, and a single blank between it and a word.
func bareNumbered(l *Line) (number, n int) {
	if l.Bullet != 0 || l.Level > 0 || l.Box != 0 || l.Stamped || len(l.Text) < 12 {
		return 0, 0
	}
	number, n = scan.LeadingNumber(l.Text)
	if n == 0 || n > 2 || l.Text[n] != ' ' || !scan.IsUpper(scan.ByteAt(l.Text, n+1)) && scan.ByteAt(l.Text, n+1) < 0x80 || DateLine(l.Text) {
		return 0, 0
	}
	return number, n
}
