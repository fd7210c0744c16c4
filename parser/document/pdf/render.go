package pdf

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"math"
	"time"
)

const (
	maxDPI      = 600
	renderLimit = 10 * time.Second       // by the clock
	drawLimit   = 700 * time.Millisecond // of the processor's time, for all but the pictures
	maxPixels   = 12 << 20               // one byte each: an A4 page at 300 dpi has 8.7 million
	maxScan     = 3 * maxPixels          // of the pictures on a page
	formatGray  = 1                      // FPDFBitmap_Gray
	withAnnots  = 0x01                   // FPDF_ANNOT
)

// What each pixel of a scan adds to drawLimit, so that it is drawn on a slow machine too. A
// coloured JPEG takes 40 ns on a fast one, and whatever is packed otherwise hardly any.
const (
	timePerPixel  = 10 * time.Nanosecond
	timePerSample = 200 * time.Nanosecond // of a JPEG
)

// RenderPNG draws a page, counted from 0, as a grey PNG of dpi dots per inch (at most 600, and
// fewer for very large pages), for OCR.
func (r *Reader) RenderPNG(ctx context.Context, data []byte, page, dpi int) ([]byte, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.ready(ctx, data); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, renderLimit, ErrTooSlow)
	defer cancel()
	r.guard.begin(drawLimit)
	f, err := r.open(ctx, data, memoryDraw)
	if err != nil {
		return nil, err
	}
	defer f.close()
	var handle uint64
	var scan time.Duration
	err = r.guarded(ctx, f.sandbox, func() {
		handle = f.load(page)
		scan = f.scanTime(handle)
	})
	if err != nil {
		return nil, err
	}
	r.guard.begin(drawLimit + scan)
	var img *image.Gray
	err = r.guarded(ctx, f.sandbox, func() { img = f.render(handle, min(max(dpi, 1), maxDPI)) })
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	err = encoder.Encode(&out, img)
	return out.Bytes(), err
}

func (f *file) load(index int) (page uint64) {
	page = f.call("FPDF_LoadPage", f.doc, uint64(uint32(index)))
	if page == 0 && f.err == nil {
		f.err = ErrNoPage
	}
	return page
}

// scanTime is what the pictures of a page may take beside drawLimit. It is 0 where they are more
// than an honest scan has, of which an A4 page at 600 dpi has 35 million pixels, and where
// anything else than pictures and the words that OCR laid below them is on the page.
func (f *file) scanTime(page uint64) time.Duration {
	pixels, out := 0, uint64(f.scratch)
	var total time.Duration
	for object, kind := range f.objects(page) {
		if kind == pageText {
			continue
		}
		if kind != pageImage || f.call("FPDFImageObj_GetImagePixelSize", object, out, out+4) == 0 {
			return 0
		}
		width, height := f.natural(0), f.natural(1)
		if width > maxScan || height > maxScan || pixels+width*height > maxScan {
			return 0
		}
		pixels += width * height
		each := timePerPixel
		if f.isJPEG(object) {
			each = timePerSample
		}
		total += time.Duration(width*height) * each
	}
	return total
}

// isJPEG reports whether a picture is packed as a JPEG or as its successor, within whatever else.
func (f *file) isJPEG(picture uint64) bool {
	n := f.callInt("FPDFImageObj_GetImageFilterCount", picture)
	size := f.callInt("FPDFImageObj_GetImageFilter", picture, uint64(max(n-1, 0)), uint64(f.scratch), scratchSize)
	if n < 1 || size < 2 || size > scratchSize {
		return false
	}
	name := string(f.bytes(f.scratch, size-1))
	return name == "DCTDecode" || name == "JPXDecode" || name == "DCT"
}

// render draws into the memory of the sandbox.
func (f *file) render(page uint64, dpi int) *image.Gray {
	width, height := f.frame(page).size()
	scale := float64(dpi) / 72
	if pixels := width * height * scale * scale; pixels > maxPixels {
		scale *= math.Sqrt(maxPixels / pixels)
	}
	w, h := max(int(width*scale), 1), max(int(height*scale), 1)
	if w*h > 2*maxPixels {
		f.err = ErrBroken
		return nil
	}
	bitmap := f.call("FPDFBitmap_CreateEx", uint64(w), uint64(h), formatGray, 0, 0)
	if bitmap == 0 {
		f.err = ErrBroken
		return nil
	}
	f.call("FPDFBitmap_FillRect", bitmap, 0, 0, uint64(w), uint64(h), 0xFFFFFFFF)
	f.call("FPDF_RenderPageBitmap", bitmap, page, 0, 0, uint64(w), uint64(h), 0, withAnnots)
	stride := f.callInt("FPDFBitmap_GetStride", bitmap)
	pixels := f.view(uint32(f.call("FPDFBitmap_GetBuffer", bitmap)), stride*h)
	return &image.Gray{Pix: pixels, Stride: stride, Rect: image.Rect(0, 0, w, h)}
}
