package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// builder writes small PDFs: objects, a cross-reference table, one font.
type builder struct {
	objects   [][]byte // object n is objects[n-1]; 1 is the catalogue, 2 the page tree, 3 the font
	pages     []int
	files     []int
	names     []string
	page      string // further entries of every page's dictionary
	resources string // further resources of every page
	catalog   string
	trailer   string
}

func newBuilder() *builder {
	b := &builder{objects: make([][]byte, 3)}
	b.objects[2] = []byte("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	return b
}

func (b *builder) add(object string) int {
	b.objects = append(b.objects, []byte(object))
	return len(b.objects)
}

func (b *builder) stream(dict string, data []byte) int {
	return b.add(fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(data), data))
}

func (b *builder) deflated(dict string, data []byte) int {
	var z bytes.Buffer
	w, _ := zlib.NewWriterLevel(&z, zlib.BestSpeed)
	_, _ = w.Write(data)
	_ = w.Close()
	return b.stream(dict+" /Filter /FlateDecode", z.Bytes())
}

// addPage adds an A4 page with the given contents, an object number.
func (b *builder) addPage(contents int) {
	b.pages = append(b.pages, b.add(fmt.Sprintf(
		"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> %s >> /Contents %d 0 R %s >>", b.resources, contents, b.page)))
}

// text adds a page with each line of s at its place: "x y size words".
func (b *builder) text(s string) {
	var c strings.Builder
	for _, l := range strings.Split(strings.TrimSpace(s), "\n") {
		var x, y, size float64
		var words string
		f := strings.SplitN(strings.TrimSpace(l), " ", 4)
		_, _ = fmt.Sscan(strings.Join(f[:3], " "), &x, &y, &size)
		words = strings.NewReplacer("(", `\(`, ")", `\)`, `\`, `\\`).Replace(f[3])
		fmt.Fprintf(&c, "BT /F1 %g Tf %g %g Td (%s) Tj ET\n", size, x, 842-y, words)
	}
	b.addPage(b.deflated("", []byte(c.String())))
}

func (b *builder) attach(name string, data []byte) {
	file := b.deflated("/Type /EmbeddedFile", data)
	b.files = append(b.files, b.add(fmt.Sprintf("<< /Type /Filespec /F (%s) /UF (%s) /EF << /F %d 0 R >> >>", name, name, file)))
	b.names = append(b.names, name)
}

func (b *builder) bytes() []byte {
	catalog := "<< /Type /Catalog /Pages 2 0 R " + b.catalog
	if len(b.files) > 0 {
		catalog += " /Names << /EmbeddedFiles << /Names ["
		for i, f := range b.files {
			catalog += fmt.Sprintf("(%s) %d 0 R ", b.names[i], f)
		}
		catalog += "] >> >>"
	}
	b.objects[0] = []byte(catalog + " >>")
	var kids strings.Builder
	for _, p := range b.pages {
		fmt.Fprintf(&kids, "%d 0 R ", p)
	}
	b.objects[1] = fmt.Appendf(nil, "<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 595 842] >>", kids.String(), len(b.pages))
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	at := make([]int, len(b.objects))
	for i, o := range b.objects {
		at[i] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&out, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&out, "trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, b.trailer, start)
	return out.Bytes()
}

func onePage(s string) []byte {
	b := newBuilder()
	b.text(s)
	return b.bytes()
}
