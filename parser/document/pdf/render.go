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

// timePerPixel is what each pixel of a page's pictures adds to drawLimit, so that a scan is drawn
// on a slow machine too. A coloured JPEG takes 40 ns on a fast one.
const timePerPixel = 200 * time.Nanosecond

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
	pixels := 0
	err = r.guarded(ctx, f.sandbox, func() {
		handle = f.load(page)
		pixels = f.pictured(handle)
	})
	if err != nil {
		return nil, err
	}
	r.guard.begin(drawLimit + time.Duration(pixels)*timePerPixel)
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

// pictured counts the pixels of the pictures on a page. It is 0 where they are more than an
// honest scan has: an A4 page at 600 dpi has 35 million.
func (f *file) pictured(page uint64) int {
	pixels, out := 0, uint64(f.scratch)
	for picture := range f.pictures(page) {
		if f.call("FPDFImageObj_GetImagePixelSize", picture, out, out+4) == 0 {
			continue
		}
		width, height := f.natural(0), f.natural(1)
		if width > maxScan || height > maxScan || pixels+width*height > maxScan {
			return 0
		}
		pixels += width * height
	}
	return pixels
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
