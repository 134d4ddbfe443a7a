package wire

import (
	"encoding/binary"
	"errors"
)

var errShort = errors.New("too short")

func kind(data []byte) (int, error) {
	switch data[0] {
	case 0:
		return 0, nil
	case 254:
		if len(data) < 1 { // expect: slice-bounds
			return 1, nil
		}
		return 2, nil
	}
	return 0, errShort
}

type reader struct{ next func() ([]byte, error) }

func (r *reader) size() (uint32, error) {
	b, err := r.next()
	if err != nil {
		return 0, err
	}
	n := binary.BigEndian.Uint32(b[4:])
	if len(b) < 8 { // expect: slice-bounds
		return 0, errShort
	}
	return n, nil
}
