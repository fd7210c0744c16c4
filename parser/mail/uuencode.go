package mail

import (
	"bytes"
	"strings"
)

// cutUUEncoded takes "begin 644 name" blocks out of a body and returns them as files, and
// the body without them. A block that does not decode stays where it is.
func cutUUEncoded(body []byte) (files []Attachment, rest []byte) {
	if !bytes.HasPrefix(body, []byte("begin ")) && !bytes.Contains(body, []byte("\nbegin ")) {
		return nil, body
	}
	for left := body; len(left) > 0; {
		line, after := cutLine(left)
		if name, ok := uuHeader(line); ok {
			if data, beyond, ok := uuBlock(after); ok {
				files = append(files, Attachment{Name: baseName(name), Type: "application/octet-stream", Data: data})
				left = beyond
				continue
			}
		}
		rest = append(rest, left[:len(left)-len(after)]...)
		left = after
	}
	return files, rest
}

func uuHeader(line []byte) (name string, ok bool) {
	fields := strings.SplitN(string(line[:min(len(line), 300)]), " ", 3)
	if len(fields) != 3 || fields[0] != "begin" || len(fields[1]) < 3 || strings.Trim(fields[1], "01234567") != "" {
		return "", false
	}
	return decodeWords(fields[2]), true
}

func uuBlock(data []byte) (out, rest []byte, ok bool) {
	for len(data) > 0 {
		var line []byte
		line, data = cutLine(data)
		switch {
		case len(line) == 0 || string(line) == "`":
			continue
		case string(line) == "end":
			return out, data, true
		}
		n := int(line[0]-' ') & 63
		if want := (n + 2) / 3 * 4; line[0] < ' ' || line[0] > '`' || len(line)-1 < want-3 || len(line)-1 > want+4 {
			return nil, nil, false
		}
		out = uuLine(out, line[1:], n)
	}
	return out, nil, len(out) > 0
}

func uuLine(out, line []byte, n int) []byte {
	at := func(i int) byte {
		if i < len(line) {
			return (line[i] - ' ') & 63
		}
		return 0
	}
	for i := 0; n > 0; i += 4 {
		three := [3]byte{at(i)<<2 | at(i+1)>>4, at(i+1)<<4 | at(i+2)>>2, at(i+2)<<6 | at(i+3)}
		out = append(out, three[:min(n, 3)]...)
		n -= 3
	}
	return out
}
