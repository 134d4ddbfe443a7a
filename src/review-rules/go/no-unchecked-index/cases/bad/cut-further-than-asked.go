package chunk

import (
	"encoding/binary"
	"errors"
)

var errShort = errors.New("too short")

func size(b []byte) (uint32, error) {
	if len(b) < 4 {
		return 0, errShort
	}
	kind := binary.BigEndian.Uint16(b[2:])
	if kind == 0 {
		return 0, nil
	}
	return binary.BigEndian.Uint32(b[4:]), nil // expect: slice-bounds
}

func flags(b []byte) ([]byte, error) {
	if len(b) < 8 {
		return nil, errShort
	}
	return b[8:10], nil // expect: slice-bounds
}
