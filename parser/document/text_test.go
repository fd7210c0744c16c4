package document

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// withCRLF runs a test on a text as it is and with the line ends of Windows.
func withCRLF(t *testing.T, name, data, want string) {
	t.Helper()
	same(t, textOf(t, name, []byte(data)), want)
	same(t, textOf(t, name, []byte(strings.ReplaceAll(data, "\n", "\r\n"))), want)
}

func utf16Bytes(s string, order binary.AppendByteOrder, mark bool) []byte {
	var b []byte
	if mark {
		b = order.AppendUint16(b, 0xfeff)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func TestCSV(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"commas and quotes", "Owner,Task,Due\nAnn,\"Call Bo, then \"\"Cy\"\"\",4 Dec\n,,\n", `
			| Owner | Task | Due |
			| Ann | Call Bo, then "Cy" | 4 Dec |
			`},
		{"semicolons and decimal commas", "Anbieter;Betrag\nNordlicht GmbH;1.234,56\nSüdwind KG;12,50\n", `
			| Anbieter | Betrag |
			| Nordlicht GmbH | 1.234,56 |
			| Südwind KG | 12,50 |
			`},
		{"tabs", "a\tb\n1\t2\n", "\n\t\t\t| a | b |\n\t\t\t| 1 | 2 |\n"},
		{"bars", "a|b|c\n1|2|3\n", "\n\t\t\t| a | b | c |\n\t\t\t| 1 | 2 | 3 |\n"},
		{"named divider", "sep=;\na;b,c\n", "\n\t\t\t| a | b,c |\n"},
		{"title above the header", "Licences 2026;;\n;;\nName;Seats;Until\nMail;40;2027-01-31\nNot assigned;;\n", `
			Licences 2026
			| Name | Seats | Until |
			| Mail | 40 | 2027-01-31 |
			| Not assigned |  |  |
			`},
		{"quotes left open", "a,b\n\"x,y\n", "\n\t\t\t| a | b |\n\t\t\t| x,y |  |\n"},
	} {
		t.Run(c.name, func(t *testing.T) { withCRLF(t, "list.csv", c.data, c.want) })
	}
}

func TestCharsets(t *testing.T) {
	const text = "Größe;Prix\nÜber;12 €\n"
	want := "\n\t\t\t| Größe | Prix |\n\t\t\t| Über | 12 € |\n"
	for name, data := range map[string][]byte{
		"UTF-8":                        []byte(text),
		"UTF-8 with mark":              []byte("\ufeff" + text),
		"UTF-16 little":                utf16Bytes(text, binary.LittleEndian, true),
		"UTF-16 big":                   utf16Bytes(text, binary.BigEndian, true),
		"UTF-16 little without a mark": utf16Bytes("abcdefgh;"+text, binary.LittleEndian, false),
		"Windows-1252":                 []byte("Gr\xf6\xdfe;Prix\n\xdcber;12 \x80\n"),
	} {
		t.Run(name, func(t *testing.T) {
			got := strings.Replace(textOf(t, "list.csv", data), "| abcdefgh | Größe | Prix |\n| Über | 12 € |  |", "| Größe | Prix |\n| Über | 12 € |", 1)
			same(t, got, want)
		})
	}
}

func TestCues(t *testing.T) {
	for _, c := range []struct{ name, file, data, want string }{
		{"voices", "call.vtt", "WEBVTT\nKind: captions\n\nNOTE nothing here\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ann Lee>I will call\n\n00:00:02.000 --> 00:00:03.000\n<v Ann Lee>the landlord &amp; Bo.</v>\n\n00:00:04.000 --> 00:00:05.000\n<v.loud Bo Kim><i>Thanks</i>\nAnn.\n", `
			Ann Lee: I will call the landlord & Bo.
			Bo Kim: Thanks Ann.
			`},
		{"names before a colon", "call.srt", "1\n00:00:01,000 --> 00:00:02,500\nAnn Lee: I will call\n\n2\n00:00:03,000 --> 00:00:04,000\nthe landlord. Note: today.\n\n3\n00:00:05,000 --> 00:00:06,000\n[Bo] fine: go ahead\n", `
			Ann Lee: I will call the landlord. Note: today.
			Bo: fine: go ahead
			`},
		{"names of a directory", "call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Lee, Ann>I will call.</v>\n\n00:03.000 --> 00:04.000\n<v Kim, Bo>Thanks.</v>\n", `
			Ann Lee: I will call.
			Bo Kim: Thanks.
			`},
		{"SubViewer", "call.sbv", "0:00:01.000,0:00:02.500\nAnn Lee: I will call\n\n0:00:03.000,0:00:04.000\nthe landlord.\n", `
Ann Lee: I will call the landlord.
`},
		{"names above the words", "call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn Lee\nI will call\nthe landlord.\n\n00:03.000 --> 00:04.000\nBo Kim\nThanks.\n\n00:05.000 --> 00:06.000\nAnn Lee\nFine.\n", `
			Ann Lee: I will call the landlord.
			Bo Kim: Thanks.
			Ann Lee: Fine.
			`},
		{"no names", "call.srt", "1\n00:00:01,000 --> 00:00:02,500\nwe need 3 things:\n\n2\n00:00:03,000 --> 00:00:04,000\nmoney, time, toner\n", `
			we need 3 things: money, time, toner
			`},
		{"titles and initials", "call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nProf. A. Lee: hello\n\n00:03.000 --> 00:04.000\nNot yet. He said: wait\n\n00:05.000 --> 00:06.000\nStudent: hi\n", `
			Prof. A. Lee: hello Not yet. He said: wait
			Student: hi
			`},
		{"no empty lines, repeated captions", "call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: hello\n00:02.000 --> 00:03.000\nAnn: hello\n2\n00:03.000 --> 00:04.000\nAnn: goodbye\n", `
			Ann: hello goodbye
			`},
	} {
		t.Run(c.name, func(t *testing.T) { withCRLF(t, c.file, c.data, c.want) })
	}
}

func TestRTF(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"characters", `{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Gothic;}}{\colortbl;\red0;}{\info{\title Hidden}}` +
			`\f0 Gr\'f6\'dfe \u8364?12 \u-10179?\u-8704? \'93ok\'94 \emdash  {\f1 \'cf\'f0\'e8} {\f2 \'93\'fa}\par}`, `
			Größe €12 😀 “ok” — При 日
			`},
		{"lists, headings, looks", `{\rtf1{\stylesheet{\s1 heading 1;}{\s0 Normal;}}\pard\s1 Actions\par\pard\s0{\pntext\'B7\tab}{\*\pn\pnlvlblt}Ann calls\par{\listtext 2.\tab}Bo pays\par\pard\b Cy:\b0  rests, {\strike not now}{\v hidden}{\deleted gone}\line next line\par\pard\outlinelevel1 Later\par}`, `
			# Actions
			- Ann calls
			2. Bo pays
			**Cy:** rests, ~~not now~~
			next line

			## Later
			`},
		{"tables", `{\rtf1 Before\par\trowd\cellx1\cellx2\pard\intbl Owner\cell Task\cell\row\trowd\pard\intbl Ann\cell Call\par Bo\cell\row\pard After\par}`, `
			Before

			| Owner | Task |
			| Ann | Call⏎Bo |

			After
			`},
		{"a list and a divider in a table", `{\rtf1\trowd\intbl No\cell Task\cell\row\trowd\intbl From May\cell\row\trowd\intbl 1\cell Ask:\par\pard\intbl{\listtext\pard\plain\'B7\tab}roofers\cell\row\pard After\par}`, `
			| No | Task |
			| From May |  |
			| 1 | Ask:⏎- roofers |

			After
			`},
		{"a table that is not ended", `{\rtf1\trowd\cellx1 one\cell two\cell\row after\par\trowd three\par four`, `
			| one | two |

			after

			three
			four
			`},
		{"what is not text", `{\rtf1{\header Header\par}{\*\generator x;}{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt the link}}{\footnote note}{\pict\bin5 }}}}}} shown\par}`, `
			the link shown
			`},
		{"damaged", `{\rtf1 kept {{{ \'zz \u \b`, `
			kept  zz
			`},
	} {
		t.Run(c.name, func(t *testing.T) { same(t, textOf(t, "a.rtf", []byte(c.data)), c.want) })
	}
}

func TestICS(t *testing.T) {
	withCRLF(t, "invite.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20261121T090000Z\nSUMMARY:Project\\, weekly\nDTSTART;TZID=Europe/Berlin:20261204T093000\nDTEND:20261204T100000Z\nORGANIZER;CN=Ann Lee:mailto:ann@north.example\nATTENDEE:MAILTO:bo@north.example\nDESCRIPTION:Agenda:\\n1. Budget\nEND:VEVENT\nEND:VCALENDAR\n", `
			Subject: Project, weekly
			Start: 2026-12-04 09:30 Europe/Berlin
			End: 2026-12-04 10:00 UTC
			Organizer: Ann Lee <ann@north.example>
			Attendee: bo@north.example

			Agenda:
			1. Budget
			`)
}

func TestXlsx(t *testing.T) {
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	set := func(sheet, cell string, v any) {
		if err := book.SetCellValue(sheet, cell, v); err != nil {
			t.Fatal(err)
		}
	}
	set("Sheet1", "B2", "Actions of the steering group")
	for i, v := range []any{"Owner", "Task", "Due", "Cost"} {
		set("Sheet1", string(rune('B'+i))+"4", v)
	}
	set("Sheet1", "B5", "Ann")
	set("Sheet1", "C5", "Call | Bo\nand Cy")
	set("Sheet1", "D5", 46360)
	set("Sheet1", "E5", 12.5)
	set("Sheet1", "C6", "Nobody's task")
	set("Sheet1", "B8", "Bo")
	set("Sheet1", "C8", "Pay")
	set("Sheet1", "C9", "Sleep")
	if err := book.MergeCell("Sheet1", "B8", "B9"); err != nil {
		t.Fatal(err)
	}
	date, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		t.Fatal(err)
	}
	if err := book.SetCellStyle("Sheet1", "D5", "D5", date); err != nil {
		t.Fatal(err)
	}
	for name, visible := range map[string]bool{"Lists": false, "Empty": true} {
		if _, err := book.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		set(name, "A1", map[bool]string{false: "secret", true: ""}[visible])
		if err := book.SetSheetVisible(name, visible); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	same(t, textOf(t, "actions.xlsx", b.Bytes()), `
			# Sheet1

			Actions of the steering group
			| Owner | Task | Due | Cost |
			| Ann | Call \| Bo⏎and Cy | 2026-12-04 | 12.5 |
			|  | Nobody's task |  |  |
			| Bo | Pay |  |  |
			| Bo | Sleep |  |  |
			`)
}

// A property that the calendar library does not survive costs that calendar only.
func TestCalendarThatCannotBeRead(t *testing.T) {
	_, err := Read(t.Context(), "a.ics", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n0;00=\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), nil)
	if !errors.Is(err, ErrDamaged) {
		t.Errorf("got %v", err)
	}
}
