package document

import (
	"archive/zip"
	"bytes"
	"context"
	"strings"
	"testing"
)

// zipped packs files, given as name, text, name, text …
func zipped(t testing.TB, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const docxStyles = `<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Section"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`

const docxNumbering = `<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0A8;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>
</w:numbering>`

// docxOf makes a Word file of the XML of its body.
func docxOf(t testing.TB, body string) []byte {
	t.Helper()
	return zipped(t,
		"[Content_Types].xml", `<Types/>`,
		"word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc"><w:body>`+body+`<w:sectPr/></w:body></w:document>`,
		"word/styles.xml", docxStyles,
		"word/numbering.xml", docxNumbering,
		"word/header1.xml", `<w:hdr xmlns:w="w"><w:p><w:r><w:t>Header</w:t></w:r></w:p></w:hdr>`,
		"word/comments.xml", `<w:comments xmlns:w="w"><w:comment><w:p><w:r><w:t>A comment</w:t></w:r></w:p></w:comment></w:comments>`)
}

// para makes a paragraph: its properties and its runs.
func para(properties, runs string) string {
	if properties != "" {
		properties = "<w:pPr>" + properties + "</w:pPr>"
	}
	return "<w:p>" + properties + runs + "</w:p>"
}

// run makes a run with properties such as <w:b/>.
func run(properties, text string) string {
	return "<w:r><w:rPr>" + properties + `</w:rPr><w:t xml:space="preserve">` + text + "</w:t></w:r>"
}

func item(list, level, text string) string {
	return para(`<w:numPr><w:ilvl w:val="`+level+`"/><w:numId w:val="`+list+`"/></w:numPr>`, run("", text))
}

// odtOf makes an OpenDocument text of its automatic styles and its body.
func odtOf(t testing.TB, styles, body string) []byte {
	t.Helper()
	return zipped(t,
		"mimetype", "application/vnd.oasis.opendocument.text",
		"content.xml", `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d"><office:automatic-styles>`+
			styles+`</office:automatic-styles><office:body><office:text>`+body+`</office:text></office:body></office:document-content>`,
		"styles.xml", `<office:document-styles xmlns:office="o"><office:master-styles><style:header xmlns:style="s"><text:p xmlns:text="t">Header</text:p></style:header></office:master-styles></office:document-styles>`)
}

// textOf reads a file and gives its text; any error fails the test.
func textOf(t testing.TB, name string, data []byte) string {
	t.Helper()
	doc, err := Read(context.Background(), name, data, nil)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return doc.Text
}

// same compares texts line by line; the wanted one is indented as the test is.
func same(t testing.TB, got, want string) {
	t.Helper()
	want = strings.Trim(want, "\n")
	indent := want[:len(want)-len(strings.TrimLeft(want, "\t"))]
	lines := strings.Split(want, "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], indent)
	}
	want = strings.TrimRight(strings.Join(lines, "\n"), "\t\n") + "\n"
	if got = strings.ReplaceAll(got, "\u2028", "⏎"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
