package document

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// ErrNoOCR says that the program for reading pictures of text is not installed.
var ErrNoOCR = errors.New("tesseract is not installed, so a scanned page cannot be read")

const (
	ocrLimit  = 60 * time.Second // for one page
	ocrOutput = 4 << 20          // bytes of text
)

// OCR reads a picture of a page (PNG, at best 300 dpi) with tesseract, in a process of its own
// that ends with ctx or after a minute. Columns stay apart by blanks.
func OCR(ctx context.Context, png []byte) (string, error) {
	program, err := exec.LookPath("tesseract")
	if err != nil {
		return "", ErrNoOCR
	}
	ctx, cancel := context.WithTimeout(ctx, ocrLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-", "-", "--psm", "6", "-c", "preserve_interword_spaces=1")
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.Stdin = bytes.NewReader(png)
	cmd.WaitDelay = time.Second
	var out capped
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return "", fmt.Errorf("tesseract could not read the page: %w", err)
	}
	return strings.ToValidUTF8(out.String(), ""), nil
}

// capped keeps the first ocrOutput bytes.
type capped struct{ bytes.Buffer }

func (c *capped) Write(p []byte) (int, error) {
	c.Buffer.Write(p[:min(len(p), ocrOutput-c.Len())])
	return len(p), nil
}
