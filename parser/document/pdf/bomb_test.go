package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// bombs are documents made to waste time or memory.
func bombs() map[string][]byte {
	all := map[string][]byte{}
	page := func(name, content string) {
		b := newBuilder()
		b.addPage(b.deflated("", []byte(content)))
		all[name] = b.bytes()
	}
	page("blanks", strings.Repeat(" ", 80<<20))
	page("letters on one line", "BT /F1 1 Tf "+strings.Repeat("1 0 0 1 50 500 Tm (a) Tj ", 200_000)+"ET")
	page("letters everywhere", manyLetters(400_000))
	page("one long string", "BT /F1 8 Tf ("+strings.Repeat("x", 20<<20)+") Tj ET")
	page("saved states", strings.Repeat("q ", 10<<20))
	page("open arrays", strings.Repeat("[", 10<<20))
	all["forms in forms"] = formBomb()

	b := newBuilder()
	b.attach("big.xml", bytes.Repeat([]byte("<"), 80<<20))
	b.text("50 50 10 Hello from the page below")
	all["a large attachment"] = b.bytes()

	b = newBuilder()
	b.text("50 50 10 Hello")
	b.trailer = "/X " + strings.Repeat("[", 1<<20)
	all["deep arrays"] = b.bytes()

	b = newBuilder()
	b.text("50 50 10 Hello")
	for range 100_000 {
		b.pages = append(b.pages, b.pages[0])
	}
	all["many pages"] = b.bytes()
	return all
}

func manyLetters(n int) string {
	return "BT /F1 8 Tf " + strings.Repeat("1 0 0 1 50 500 Tm (a) Tj 1 0 0 1 51 100 Tm (b) Tj ", n) + "ET"
}

// formBomb draws a form ten times that draws another ten times, twelve levels deep.
func formBomb() []byte {
	const dict = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
	b := newBuilder()
	form := b.deflated(dict, []byte("BT ET"))
	for range 12 {
		form = b.deflated(fmt.Sprintf("%s /Resources << /XObject << /X %d 0 R >> >>", dict, form), []byte(strings.Repeat("/X Do ", 10)))
	}
	b.resources = fmt.Sprintf("/XObject << /X %d 0 R >>", form)
	b.addPage(b.deflated("", []byte("/X Do")))
	return b.bytes()
}

func TestBombs(t *testing.T) {
	for name, data := range bombs() {
		doc, err := shared.Read(context.Background(), data)
		t.Logf("%s: %d bytes, %d pages, %q, %v", name, len(data), len(doc.Pages), doc.Notes, err)
		if err != nil && !errors.Is(err, ErrBroken) && !errors.Is(err, ErrTooSlow) {
			t.Errorf("%s: %v", name, err)
		}
		wantGood(t, name)
	}
}

// patternBomb paints a page with a tiling pattern that is painted with itself.
func patternBomb() []byte {
	b := newBuilder()
	self := len(b.objects) + 1
	b.deflated(fmt.Sprintf("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.01 /YStep 0.01 /Resources << /Pattern << /P %d 0 R >> >>", self),
		[]byte(strings.Repeat("/Pattern cs /P scn 0 0 1 1 re f ", 100)))
	b.resources = fmt.Sprintf("/Pattern << /P %d 0 R >>", self)
	b.addPage(b.deflated("", []byte(strings.Repeat("/Pattern cs /P scn 0 0 595 842 re f ", 2000))))
	return b.bytes()
}

// pictureBomb draws a picture of that many pixels a side many times.
func pictureBomb(side, times int) []byte {
	b := newBuilder()
	grey := b.deflated(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace /DeviceGray", side, side), make([]byte, min(side*side, 32<<20)))
	b.resources = fmt.Sprintf("/XObject << /X %d 0 R >>", grey)
	b.addPage(b.deflated("", []byte(strings.Repeat("q 595 0 0 842 0 0 cm /X Do Q ", times))))
	return b.bytes()
}

// TestDrawingBomb draws what is quickly read, for it has no text, and slowly painted.
func TestDrawingBomb(t *testing.T) {
	for name, data := range map[string][]byte{
		"a pattern in itself": patternBomb(), "a picture of 30,000 x 30,000": pictureBomb(30_000, 1), "a picture drawn 5,000 times": pictureBomb(2_000, 5_000),
	} {
		doc, err := shared.Read(t.Context(), data)
		if err != nil || !doc.Pages[0].Garbled {
			t.Fatalf("%s: %+v, %v", name, doc, err)
		}
		if _, err := shared.RenderPNG(t.Context(), data, 0, 300); !errors.Is(err, ErrTooSlow) && !errors.Is(err, ErrBroken) {
			t.Errorf("%s drawn: %v", name, err)
		}
		wantGood(t, name)
	}
}

// wantGood checks that the next document is read rightly.
func wantGood(t *testing.T, after string) {
	t.Helper()
	doc, err := shared.Read(context.Background(), onePage("50 50 10 The next document is read rightly"))
	if err != nil || doc.Text() != "The next document is read rightly\n" {
		t.Fatalf("after %s: %q, %v", after, doc.Text(), err)
	}
}

// givenUp says whether a document was given up by itself, as it may be where the machine is busy.
func givenUp(err error) bool { return errors.Is(err, ErrBroken) || errors.Is(err, ErrTooSlow) }

func TestEndsWithContext(t *testing.T) {
	b := newBuilder()
	b.addPage(b.deflated("", []byte(manyLetters(100_000))))
	data := b.bytes()
	for ms := range 15 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(ms*ms)*time.Millisecond/4)
		if _, err := shared.Read(ctx, data); err != nil && !errors.Is(err, context.DeadlineExceeded) && !givenUp(err) {
			t.Errorf("deadline: %v", err)
		}
		cancel()
		wantGood(t, "a deadline")
	}
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	if _, err := shared.Read(ctx, data); !errors.Is(err, context.Canceled) && !givenUp(err) {
		t.Errorf("cancelled: %v", err)
	}
	wantGood(t, "being cancelled")
}
