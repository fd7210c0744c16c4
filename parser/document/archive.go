package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

const harmless = 4 << 20 // bytes that an entry may unpack to whatever its size

// openZip opens an archive whose directory is within the limits.
func openZip(data []byte) (*zip.Reader, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, ErrDamaged
	}
	if len(z.File) > MaxEntries {
		return nil, ErrTooLarge
	}
	return z, nil
}

// zipKind tells an office document from an archive of files by the entries they must have.
func zipKind(data []byte) string {
	z, err := openZip(data)
	if err != nil {
		return "zip"
	}
	for _, f := range z.File {
		switch {
		case isWordDocument(f.Name):
			return "docx"
		case f.Name == "xl/workbook.xml":
			return "xlsx"
		case f.Name == "mimetype" && f.UncompressedSize64 < 200:
			r := reader{budget: 1000}
			if mime, err := r.unpack(f); err == nil && strings.Contains(string(mime), "opendocument.text") {
				return "odt"
			}
		}
	}
	return "zip"
}

// isWordDocument reports the name of a .docx file's text: Word writes word/document.xml, its
// browser edition word/document2.xml.
func isWordDocument(name string) bool {
	middle, ok := strings.CutPrefix(name, "word/document")
	middle, xml := strings.CutSuffix(middle, ".xml")
	return ok && xml && strings.Trim(middle, "0123456789") == ""
}

// unpack gives an entry's bytes. It trusts no size that the archive claims.
func (r *reader) unpack(f *zip.File) ([]byte, error) {
	if f.Flags&1 != 0 {
		return nil, ErrEncrypted
	}
	in, err := f.Open()
	if err != nil {
		return nil, ErrDamaged
	}
	defer func() { _ = in.Close() }()
	grown := int64(min(f.CompressedSize64, MaxSize)) * MaxRatio
	limit := min(r.budget, max(grown, harmless))
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	r.budget -= int64(len(data)) // of what is refused too: it took as long
	if int64(len(data)) > limit {
		return nil, ErrTooLarge
	}
	if err != nil {
		return nil, ErrDamaged
	}
	return data, nil
}

// entry gives the bytes of a named entry; nil where there is none.
func (r *reader) entry(z *zip.Reader, name string) ([]byte, error) {
	for _, f := range z.File {
		if strings.EqualFold(f.Name, name) {
			return r.unpack(f)
		}
	}
	return nil, nil
}

// readZip reads the files of an archive, each as the kind it is.
func (r *reader) readZip(doc *Doc, data []byte, depth int) error {
	if depth >= MaxZipDepth {
		return ErrTooDeep
	}
	z, err := openZip(data)
	if err != nil {
		return err
	}
	var texts []string
	for _, f := range z.File {
		if f.FileInfo().IsDir() || isLitter(f.Name) {
			continue
		}
		if r.parts--; r.parts < 0 {
			doc.note("only the first %d files of the archive were read", MaxParts)
			break
		}
		if r.budget <= 0 {
			doc.note("the rest of the archive was not read: it unpacks to more than %d MB", MaxExpanded>>20)
			break
		}
		name := innerPath(toUTF8([]byte(f.Name)))
		part, err := r.unpack(f)
		if err != nil {
			doc.note("%s was not read: %v", name, err)
			continue
		}
		doc.Parts = append(doc.Parts, Part{Name: name, Data: part})
		inner, err := r.read(name, part, depth+1)
		if err != nil {
			doc.note("%s was not read: %v", name, err)
			continue
		}
		texts = append(texts, inner.Text)
		if inner.Kind == "zip" {
			doc.Inside = append(doc.Inside, inner.Inside...)
			for _, note := range inner.Notes {
				doc.note("%s: %s", name, note)
			}
		} else {
			doc.Inside = append(doc.Inside, inner)
		}
	}
	doc.Text = strings.Join(texts, "\n\n")
	return nil
}

// isLitter reports files that systems leave in archives and nobody means to send.
func isLitter(name string) bool {
	base := path.Base(name)
	return strings.HasPrefix(name, "__MACOSX/") || strings.HasPrefix(base, ".") || base == "Thumbs.db" || base == "desktop.ini"
}

// innerPath gives an entry's path with slashes and without steps out of the archive.
func innerPath(name string) string {
	return strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/")
}
