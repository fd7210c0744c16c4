package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// maxUnpacked bounds what a few stored bytes can become; the fetch pass takes nothing near it.
const maxUnpacked = 1 << 30

// Both are safe for use by several goroutines. One window each keeps them small.
var (
	packer = sync.OnceValue(func() *zstd.Encoder {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20), zstd.WithLowerEncoderMem(true))
		return must(e, err)
	})
	unpacker = sync.OnceValue(func() *zstd.Decoder {
		d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxUnpacked))
		return must(d, err)
	})
)

// must is for options that are constants.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func pack(b []byte) []byte { return packer().EncodeAll(b, nil) }

func unpack(b []byte) ([]byte, error) {
	out, err := unpacker().DecodeAll(b, nil)
	if err != nil {
		return nil, fmt.Errorf("stored bytes cannot be unpacked: %w", err)
	}
	return out, nil
}

// packedText stores a long text compressed.
type packedText struct{ s *string }

func (p packedText) Value() (driver.Value, error) { return pack([]byte(*p.s)), nil }

func (p packedText) Scan(v any) error {
	b, err := scanPacked(v)
	*p.s = string(b)
	return err
}

// packedJSON stores a list with long members as compressed JSON.
type packedJSON[V any] struct{ v *V }

func (p packedJSON[V]) Value() (driver.Value, error) {
	b, err := json.Marshal(p.v)
	return pack(b), err
}

func (p packedJSON[V]) Scan(v any) error {
	b, err := scanPacked(v)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, p.v)
}

func scanPacked(v any) ([]byte, error) {
	b, ok := v.([]byte)
	if !ok {
		return nil, fmt.Errorf("packed bytes cannot be read from %T", v)
	}
	return unpack(b)
}
