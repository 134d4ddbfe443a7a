package frame

import (
	"encoding/binary"
	"errors"
)

var errShort = errors.New("too short")

func body(data []byte) ([]byte, error) {
	if len(data) < 4 {
		return nil, errShort
	}
	n := binary.BigEndian.Uint16(data[2:4])
	return data[4 : 4+n], nil
}

func (f *Frame) decode(raw []byte) error {
	if len(raw) < 2 {
		return errShort
	}
	kind, size := raw[0], int(raw[1])
	nameLength := int(raw[1])
	f.kind, f.size = kind, size
	f.name = string(raw[2 : 2+nameLength])
	return nil
}

func field(buf []byte) (string, error) {
	length, width := binary.Uvarint(buf)
	if width <= 0 {
		return "", errShort
	}
	buf = buf[width:]
	return string(buf[:length]), nil
}

// path: cmd/show/show.go
