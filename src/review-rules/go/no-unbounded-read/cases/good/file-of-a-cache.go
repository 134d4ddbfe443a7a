package engine

import (
	"encoding/binary"
	"io"
)

func readCode(r io.Reader) ([]byte, error) {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	code := make([]byte, binary.LittleEndian.Uint32(head[4:]))
	_, err := io.ReadFull(r, code)
	return code, err
}

// path: internal/engine/engine_cache.go
