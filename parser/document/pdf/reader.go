package pdf

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
)

// Reader reads PDFs. It starts PDFium when first used: about 0.1 s where cacheDir holds the
// compiled code, a few seconds where it does not. It may be used from several goroutines; one
// document is read at a time, each in a sandbox of its own.
type Reader struct {
	cacheDir string

	mu     sync.Mutex
	closed bool
	cache  wazero.CompilationCache
	pool   pdfium.Pool
	guard  *guard
	limit  uint64  // bytes of memory for the next sandbox
	memory *memory // of the sandbox in use
}

// NewReader makes a Reader that keeps PDFium's compiled code in cacheDir, which must be
// writable by nobody else; "" keeps it in memory only.
func NewReader(cacheDir string) *Reader {
	return &Reader{cacheDir: cacheDir}
}

// Close ends the Reader; a Read under way is waited for. Later Reads give ErrClosed.
func (r *Reader) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return nil
	}
	r.closed = true
	if r.pool == nil {
		return nil
	}
	r.guard.close()
	err := r.pool.Close()
	if cacheErr := r.cache.Close(context.Background()); err == nil {
		err = cacheErr
	}
	return err
}

// Read reads a document. Where only a part can be read it gives that part and says in Notes
// what is missing; the error is one of this package's or ctx's own where nothing could be read.
func (r *Reader) Read(ctx context.Context, data []byte) (Document, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.ready(ctx, data); err != nil {
		return Document{}, err
	}
	return r.read(ctx, data)
}

// ready refuses what is not worth a sandbox and starts PDFium if it is not running yet.
func (r *Reader) ready(ctx context.Context, data []byte) error {
	switch {
	case r.closed:
		return ErrClosed
	case ctx.Err() != nil:
		return ctx.Err()
	case len(data) > MaxSize:
		return ErrTooLarge
	case !Is(data):
		return ErrNotPDF
	case r.pool != nil:
		return nil
	}
	if err := r.start(); err != nil {
		return fmt.Errorf("the PDF reader could not be started: %w", err)
	}
	return ctx.Err()
}

// start starts PDFium, without the folder of compiled code where that is unusable or damaged.
func (r *Reader) start() error {
	if r.cacheDir != "" {
		if cache, err := wazero.NewCompilationCacheWithDir(r.cacheDir); err == nil {
			if r.startWith(cache) == nil {
				return nil
			}
			_ = cache.Close(context.Background())
		}
	}
	return r.startWith(wazero.NewCompilationCache())
}

// startWith compiles PDFium, or loads its compiled code. It does not end with anybody's
// context, since the next document needs it as well.
func (r *Reader) startWith(cache wazero.CompilationCache) error {
	guard, err := newGuard()
	if err != nil {
		return err
	}
	ctx := experimental.WithCompilationWorkers(context.Background(), 2)
	ctx = experimental.WithMemoryAllocator(ctx, experimental.MemoryAllocatorFunc(r.allocate))
	pool, err := webassembly.Init(webassembly.Config{
		Context:       ctx,
		MaxTotal:      -1,                   // no limit: a Reader uses one at a time anyway
		FSConfig:      wazero.NewFSConfig(), // no files: the default would mount the root
		Stdout:        io.Discard,
		Stderr:        io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryDraw / memoryPage).WithCompilationCache(cache),
	})
	if err != nil {
		guard.close()
		return err
	}
	r.cache, r.guard, r.pool = cache, guard, pool
	return nil
}

// allocate is wazero's hook for the memory of a new sandbox. Where the system has none left
// wazero panics, which newSandbox turns into an error.
func (r *Reader) allocate(_, most uint64) experimental.LinearMemory {
	m, err := newMemory(min(most, r.limit))
	if err != nil {
		return &memory{}
	}
	r.memory = m
	return m
}
