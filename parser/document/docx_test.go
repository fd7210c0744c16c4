package document

import (
	"strings"
	"testing"
)

func TestDocx(t *testing.T) {
	cell := func(texts ...string) string {
		s := ""
		for _, text := range texts {
			s += para("", run("", text))
		}
		return "<w:tc><w:tcPr/>" + s + "</w:tc>"
	}
	for _, c := range []struct{ name, body, want string }{
		{"headings by name, parent and outline", para(`<w:pStyle w:val="berschrift1"/>`, run("", "Jour fixe")) + para("", run("", "Present: Ann, Bo")) +
			para(`<w:pStyle w:val="Mine"/>`, run("<w:b/>", "Aufgaben")) + para(`<w:pStyle w:val="Sub"/>`, run("", "Later")) + para(`<w:pStyle w:val="Heading3"/>`, run("", "Deep")), `
			# Jour fixe
			Present: Ann, Bo

			# Aufgaben

			## Later

			### Deep
			`},
		{"lists", item("1", "0", "Ann to call the landlord") + item("1", "1", "before noon") + item("2", "0", "First") + item("2", "1", "One") + item("2", "1", "Two") +
			item("2", "0", "Second") + item("2", "2", "Deep") + item("3", "0", "Restarted") + para(`<w:pStyle w:val="Bullets"/>`, run("", "By style")) +
			para(`<w:pStyle w:val="Bullets"/><w:numPr><w:numId w:val="0"/></w:numPr>`, run("", "No bullet")) + item("4", "0", "Box"), `
			- Ann to call the landlord
			  - before noon
			1. First
			  a) One
			  b) Two
			2. Second
			    2.a.1 Deep
			5. Restarted
			- By style
			No bullet
			- [ ] Box
			`},
		{"tracked changes are accepted", para("", run("", "Bo pays ")+`<w:del><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins>`+run("", "Tuesday")+`</w:ins>`) +
			`<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>` + para("", `<w:moveFrom>`+run("", "gone")+`</w:moveFrom><w:moveTo>`+run("", "moved here")+`</w:moveTo>`) +
			para("<w:rPr><w:del/></w:rPr>", run("", "These two")) + para("", run("", "are one")) +
			item("2", "0", "kept") + para(`<w:numPr><w:numId w:val="2"/></w:numPr><w:rPr><w:del/></w:rPr>`, `<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`) + item("2", "0", "kept too") +
			`<w:tbl><w:tr><w:trPr><w:del/></w:trPr>` + cell("x") + cell("y") + `</w:tr><w:tr>` + cell("a") + cell("b") + `</w:tr></w:tbl>`, `
			Bo pays Tuesday
			moved here
			These two are one
			1. kept
			2. kept too

			| a | b |
			`},
		{"bold and struck", para("", run("<w:b/>", "An")+run("<w:b/>", "n:")+run("", " call ")+run("<w:b/>", "now")) + para("", run("<w:strike/>", "Bo: ")+run("<w:strike/>", "order toner")) +
			para("", run(`<w:b w:val="0"/>`, "Not bold")) + para("", run(`<w:rStyle w:val="Strong"/>`, "Next steps")) + para("", run("<w:vanish/>", "hidden")+run("", "shown")), `
			**Ann:** call now
			~~Bo: order toner~~
			Not bold
			**Next steps**
			shown
			`},
		{"checkboxes", para("", `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>`+run("", "☒")+`</w:sdtContent></w:sdt>`+run("", " done")) +
			para("", run("", "☐ open")) + para("", `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`+run("", "ticked")) +
			para("", `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>`+run("", "old form")), `
			[x] done
			[ ] open
			[x] ticked
			[ ] old form
			`},
		{"table", para("", run("", "Actions")) + `<w:tbl><w:tr>` + cell("Owner") + cell("Task") + `</w:tr><w:tr>` + cell("Ann") + cell("Call Bo", "and Cy") + `</w:tr><w:tr>` + cell("Bo") + cell("") + `</w:tr></w:tbl>` + para("", run("", "After")), `
			Actions

			| Owner | Task |
			| Ann | Call Bo⏎and Cy |
			| Bo |  |

			After
			`},
		{"merged cells", `<w:tbl><w:tr>` + cell("Owner") + cell("Task") + cell("Due") + `</w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>` + para("", run("", "Ann")) + `</w:tc>` + cell("Call") + cell("4 Dec") +
			`</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>` + para("", "") + `</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` + para("", run("", "Pay")) + `</w:tc></w:tr></w:tbl>`, `
			| Owner | Task | Due |
			| Ann | Call | 4 Dec |
			| Ann | Pay |  |
			`},
		{"a frame is no table", `<w:tbl><w:tr>` + cell("Notes of the meeting") + `</w:tr><w:tr>` + cell("one", "two", "three", "four", "five") + cell("right") + `</w:tr></w:tbl>`, `
			Notes of the meeting

			one
			two
			three
			four
			five

			right
			`},
		{"long cells below a header", `<w:tbl><w:tr>` + cell("Item") + cell("Discussion") + cell("Action") + `</w:tr><w:tr>` + cell("1") + cell("one", "two", "three", "four", "five") + cell("Ann to call Bo") +
			`</w:tr><w:tr>` + cell("2") + cell("six") + cell("") + `</w:tr></w:tbl>`, `
			| Item | Discussion | Action |
			| 1 | one⏎two⏎three⏎four⏎five | Ann to call Bo |
			| 2 | six |  |
			`},
		{"links, fields, breaks, placeholders", para("", `<w:hyperlink>`+run("", "the plan")+`</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>`+run("", " of 4 Dec")+`<w:r><w:br/></w:r>`+run("", "second line")) +
			`<w:sdt><w:sdtContent>` + para("", run("", "in a control")+`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>`+run("", "Click to enter text")+`</w:sdtContent></w:sdt>`) + `</w:sdtContent></w:sdt>`, `
			the plan of 4 Dec
			second line
			in a control
			`},
		{"text box once", para("", run("", "Beside")+`<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>`+para("", run("", "In the box"))+`</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>`+para("", run("", "In the box"))+`</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), `
			Beside

			In the box
			`},
	} {
		t.Run(c.name, func(t *testing.T) {
			same(t, textOf(t, "minutes.docx", docxOf(t, c.body)), c.want)
		})
	}
}

func TestDocxBombs(t *testing.T) {
	deep := docxOf(t, strings.Repeat("<w:sdt><w:sdtContent>", 100_000))
	if _, err := Read(t.Context(), "a.docx", deep, nil); err != ErrTooLarge {
		t.Errorf("deep nesting: %v", err)
	}
	large := docxOf(t, para("", run("", strings.Repeat(" ", 80<<20))))
	if _, err := Read(t.Context(), "a.docx", large, nil); err != ErrTooLarge {
		t.Errorf("80 MB of blanks: %v", err)
	}
	broken := docxOf(t, "<w:p><w:r><w:t>kept</w:t></w:r></w:p><w:p")
	doc, err := Read(t.Context(), "a.docx", broken, nil)
	if !strings.Contains(doc.Text, "kept") || err == nil {
		t.Errorf("broken XML: %q, %v", doc.Text, err)
	}
}
