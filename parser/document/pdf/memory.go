package pdf

import (
	"syscall"

	"github.com/tetratelabs/wazero/experimental"
)

// memory backs the sandbox. It is mapped apart from Go's heap: only the part that is touched
// costs anything, it never moves while it grows, and it goes back to the system when freed.
type memory struct {
	bytes []byte
}

var _ experimental.LinearMemory = (*memory)(nil)

func newMemory(limit uint64) (*memory, error) {
	bytes, err := syscall.Mmap(-1, 0, int(limit), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	return &memory{bytes}, err
}

// Reallocate implements experimental.LinearMemory.
func (m *memory) Reallocate(size uint64) []byte {
	if size > uint64(len(m.bytes)) {
		return nil
	}
	return m.bytes[:size:size]
}

// Free implements experimental.LinearMemory.
func (m *memory) Free() {
	if m.bytes != nil {
		_ = syscall.Munmap(m.bytes)
		m.bytes = nil
	}
}
