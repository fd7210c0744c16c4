package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

var shared *Reader

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "pdf")
	if err != nil {
		panic(err)
	}
	shared = NewReader(dir)
	code := m.Run()
	_ = shared.Close()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// bombs are documents made to waste time or memory.
func bombs() map[string][]byte {
	all := map[string][]byte{}
	page := func(name string, content []byte) {
		b := newBuilder()
		b.addPage(b.deflated("", content))
		all[name] = b.bytes()
	}
	page("a gigabyte of nothing", bytes.Repeat([]byte(" "), 200<<20))
	page("letters on one line", []byte("BT /F1 1 Tf "+strings.Repeat("1 0 0 1 50 500 Tm (a) Tj ", 200_000)+"ET"))
	page("letters everywhere", []byte("BT /F1 8 Tf "+strings.Repeat("1 0 0 1 50 500 Tm (a) Tj 1 0 0 1 51 100 Tm (b) Tj ", 400_000)+"ET"))
	page("one long string", []byte("BT /F1 8 Tf ("+strings.Repeat("x", 20<<20)+") Tj ET"))
	page("saved states", []byte(strings.Repeat("q ", 10<<20)))
	page("open arrays", []byte(strings.Repeat("[", 10<<20)))

	b := newBuilder()
	form := b.deflated("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", []byte("BT ET"))
	for range 12 {
		form = b.deflated(fmt.Sprintf("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>", form),
			[]byte(strings.Repeat("/X Do ", 10)))
	}
	b.page = fmt.Sprintf("/Resources << /XObject << /X %d 0 R >> >>", form)
	b.addPage(b.deflated("", []byte("/X Do")))
	all["a billion forms"] = b.bytes()

	b = newBuilder()
	b.attach("big.xml", bytes.Repeat([]byte("<"), 300<<20))
	b.text("50 50 10 Hello from the page below")
	all["an attachment"] = b.bytes()

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

func TestBombs(t *testing.T) {
	good := onePage(t, "50 50 10 The next document is read rightly")
	for name, data := range bombs() {
		start := time.Now()
		doc, err := shared.Read(context.Background(), data)
		fmt.Println(name, len(data), time.Since(start), len(doc.Pages), doc.Notes, err)
		doc, err = shared.Read(context.Background(), good)
		if err != nil || !strings.Contains(doc.Text(), "The next document is read rightly") {
			t.Fatalf("after %s: %q, %v", name, doc.Text(), err)
		}
	}
}

func TestCancel(t *testing.T) {
	data := bombs()["letters everywhere"]
	for ms := range 40 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(ms*3)*time.Millisecond)
		_, err := shared.Read(ctx, data)
		cancel()
		if err == nil || !errors.Is(err, context.DeadlineExceeded) {
			fmt.Println(ms, err)
		}
	}
}
