package chunk

import (
	"encoding/binary"
	"errors"
)

var errShort = errors.New("too short")

func size(b []byte) (uint32, error) {
	if len(b) < 8 {
		return 0, errShort
	}
	return binary.BigEndian.Uint32(b[4:]), nil
}

func rest(b []byte) ([]byte, error) {
	if len(b) < 4 {
		return nil, errShort
	}
	n := int(binary.BigEndian.Uint32(b))
	if len(b)-4 < n {
		return nil, errShort
	}
	return b[4 : 4+n], nil
}

func tail(b []byte) []byte {
	if len(b) >= 4 {
		return b[4:]
	}
	return b[:0]
}

func next(b []byte) ([]byte, byte) {
	if len(b) < 2 {
		return nil, 0
	}
	b = b[2:]
	if len(b) == 0 {
		return nil, 0
	}
	return b[1:], b[0]
}
