package pdf

import (
	"strings"
)

// readAttachments unpacks the embedded files within the limits.
func (f *file) readAttachments(doc *Document) {
	count := f.callInt("FPDFDoc_GetAttachmentCount", f.doc)
	if count > MaxAttachments {
		doc.note("only the first %d of %d embedded files were read", MaxAttachments, count)
		count = MaxAttachments
	}
	sum := 0
	for i := 0; i < count && f.err == nil; i++ {
		handle := f.call("FPDFDoc_GetAttachment", f.doc, uint64(i))
		if handle == 0 {
			continue
		}
		name := baseName(f.utf16("FPDFAttachment_GetName", handle))
		f.call("FPDFAttachment_GetFile", handle, 0, 0, uint64(f.scratch))
		size := f.natural(0)
		if size > MaxAttachmentSize || sum+size > MaxAttachmentsSum {
			doc.note("the embedded file %q was left out: it is too large", name)
			continue
		}
		if data := f.attachment(handle, size); data != nil {
			sum += len(data)
			doc.Attachments = append(doc.Attachments, Attachment{Name: name, Data: data})
		}
	}
}

// attachment unpacks one embedded file of a known size; nil where it is empty or broken.
func (f *file) attachment(handle uint64, size int) []byte {
	if size == 0 || f.err != nil {
		return nil
	}
	buffer := f.alloc(size)
	ok := f.call("FPDFAttachment_GetFile", handle, uint64(buffer), uint64(size), uint64(f.scratch))
	if ok == 0 {
		return nil
	}
	data := f.bytes(buffer, size)
	f.call("free", uint64(buffer))
	return data
}

// baseName strips directories, of either slash, from a name that a stranger chose.
func baseName(name string) string {
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	if name == "" || name == "." || name == ".." {
		return "unnamed"
	}
	return name
}
