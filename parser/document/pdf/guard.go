package pdf

// #cgo LDFLAGS: -lpthread
// #include "guard.h"
import "C"

import (
	"context"
	"errors"
	"time"
	"unsafe"
)

// guard ends what runs in the sandbox when a context ends. The usual way (wazero's
// WithCloseOnContextDone) checks at every turn of every loop and makes PDFium four times
// slower. A thread of Go's cannot do it instead: Go stops the world for a moment at each
// garbage collection, waits for compiled WebAssembly to return, and a bomb would then hold
// up the whole program. So the thread is one of C's, and the memory it spoils is the sandbox's.
type guard struct {
	c *C.guard
}

func newGuard() (*guard, error) {
	c := C.guard_new()
	if c == nil {
		return nil, errors.New("the PDF reader could not start a thread")
	}
	return &guard{c}, nil
}

// begin gives a document, or some pages of it, that much time from now on. It counts both by
// the clock and in work of the processor.
func (g *guard) begin(limit time.Duration) { C.guard_begin(g.c, C.longlong(limit)) }

// watch spoils the memory once ctx, which must have a deadline, ends or the time since begin is
// up. The function returned ends the watch and reports whether the memory was spoilt.
func (g *guard) watch(ctx context.Context, m *memory) func() bool {
	deadline, _ := ctx.Deadline()
	watch := C.guard_arm(g.c, unsafe.Pointer(&m.bytes[0]), C.size_t(len(m.bytes)), C.longlong(deadline.UnixNano()))
	fired := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		C.guard_fire(g.c, watch)
		close(fired)
	})
	return func() bool {
		if !stop() {
			<-fired // the guard may be freed next
		}
		return C.guard_disarm(g.c) != 0
	}
}

func (g *guard) close() { C.guard_free(g.c) }
