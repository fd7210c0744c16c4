package document

import (
	"bytes"
	"context"
	"image"
	_ "image/jpeg" // the sizes of photographs
	_ "image/png"  // the sizes of screenshots and scans
)

// A picture smaller than a page's third at 150 dpi is a logo or a signature's; one larger
// than the most is refused before it is unpacked.
const (
	minPageSide   = 800
	maxPagePixels = 60_000_000
)

// IsPagePicture says whether data is a PNG or JPEG that may show a page: a scan or a
// photograph, by its size in pixels.
func IsPagePicture(data []byte) bool {
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	return err == nil && len(data) <= MaxSize && min(c.Width, c.Height) >= minPageSide && c.Height <= maxPagePixels/c.Width
}

// PictureText reads the text of such a picture by OCR, bounded as the pages of a PDF are.
// The error is ErrUnknown where it is none.
func PictureText(ctx context.Context, data []byte) (string, error) {
	if !IsPagePicture(data) {
		return "", ErrUnknown
	}
	return OCR(ctx, data)
}
