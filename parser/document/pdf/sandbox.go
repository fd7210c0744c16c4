package pdf

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"strings"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium"
	"github.com/tetratelabs/wazero/api"
)

// sandbox is one instance of PDFium, used for one document and then thrown away: what a
// document did to it cannot reach the next one. Its methods do nothing once err is set.
type sandbox struct {
	handle  pdfium.Pdfium
	module  api.Module
	funcs   map[string]api.Function
	stack   [12]uint64
	scratch uint32 // scratchSize bytes for results
	err     error
}

const scratchSize = 4096

// newSandbox starts an instance. go-pdfium's own calls allocate results one by one and cost
// 6 µs a character; through the module, whose field its implementation exports, it is 0.3 µs.
func (r *Reader) newSandbox(memory uint64) (s *sandbox, err error) {
	r.limit = memory
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the PDF reader could not get memory: %v", p)
		}
	}()
	handle, err := r.pool.GetInstanceWithContext(context.Background())
	if err != nil {
		return nil, err
	}
	module := reflect.ValueOf(handle.GetImplementation()).Elem().FieldByName("Module").Interface().(api.Module)
	s = &sandbox{handle: handle, module: module, funcs: map[string]api.Function{}}
	if s.scratch = s.alloc(scratchSize); s.err != nil {
		s.close()
		return nil, s.err
	}
	return s, nil
}

// close throws the instance away; a second close does nothing.
func (s *sandbox) close() { _ = s.handle.Kill() }

// call calls an exported function and gives its result as raw bits.
func (s *sandbox) call(name string, args ...uint64) uint64 {
	if s.err != nil {
		return 0
	}
	f := s.funcs[name]
	if f == nil {
		if f = s.module.ExportedFunction(name); f == nil {
			s.err = fmt.Errorf("PDFium has no function %s", name)
			return 0
		}
		s.funcs[name] = f
	}
	n := copy(s.stack[:], args)
	if n < 1 {
		n = 1
	}
	if err := f.CallWithStack(context.Background(), s.stack[:n]); err != nil {
		s.err = ErrBroken
		return 0
	}
	return s.stack[0]
}

func (s *sandbox) callInt(name string, args ...uint64) int {
	return int(int32(s.call(name, args...)))
}

// alloc gives size bytes of the sandbox's memory; they are freed with the sandbox.
func (s *sandbox) alloc(size int) uint32 {
	p := uint32(s.call("malloc", uint64(size)))
	if p == 0 && s.err == nil {
		s.err = ErrBroken
	}
	return p
}

// put copies bytes into the sandbox.
func (s *sandbox) put(data []byte) uint32 {
	p := s.alloc(len(data) + 1)
	if s.err == nil && !s.module.Memory().Write(p, data) {
		s.err = ErrBroken
	}
	return p
}

// bytes copies bytes out of the sandbox.
func (s *sandbox) bytes(p uint32, size int) []byte {
	return append([]byte(nil), s.view(p, size)...)
}

// view gives bytes of the sandbox's memory, for as long as it is open.
func (s *sandbox) view(p uint32, size int) []byte {
	if s.err != nil || size <= 0 {
		return nil
	}
	view, ok := s.module.Memory().Read(p, uint32(size))
	if !ok {
		s.err = ErrBroken
	}
	return view
}

// natural reads the i-th unsigned number, of 32 bits, of the scratch space.
func (s *sandbox) natural(i uint32) int {
	n, _ := s.module.Memory().ReadUint32Le(s.scratch + 4*i)
	return int(n)
}

// float reads the i-th float of the scratch space, double the i-th double.
func (s *sandbox) float(i uint32) float64 {
	bits, _ := s.module.Memory().ReadUint32Le(s.scratch + 4*i)
	return finite(float64(math.Float32frombits(bits)))
}

func (s *sandbox) double(i uint32) float64 {
	bits, _ := s.module.Memory().ReadUint64Le(s.scratch + 8*i)
	return finite(math.Float64frombits(bits))
}

func finite(v float64) float64 {
	if math.IsNaN(v) || math.Abs(v) > 1e6 {
		return 0
	}
	return v
}

// utf16 calls a function whose last two arguments are a buffer and its size in bytes and that
// gives the size of a UTF-16LE string with its end mark.
func (s *sandbox) utf16(name string, args ...uint64) string {
	size := s.callInt(name, append(args, uint64(s.scratch), scratchSize)...)
	if size < 2 || size > scratchSize {
		return ""
	}
	raw := s.bytes(s.scratch, size)
	units := make([]uint16, 0, size/2)
	for i := 0; i+1 < len(raw); i += 2 {
		units = append(units, uint16(raw[i])|uint16(raw[i+1])<<8)
	}
	return strings.TrimRight(string(utf16.Decode(units)), "\x00")
}
