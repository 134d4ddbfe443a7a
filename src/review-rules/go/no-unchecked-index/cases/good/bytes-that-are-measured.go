package frame

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
)

type Header struct {
	Version uint8
	Length  uint32
}

type entry struct{ kind byte }

var errShort = errors.New("too short")

func (h *Header) UnmarshalBinary(data []byte) error {
	if len(data) < 5 {
		return errShort
	}
	h.Version = data[0]
	h.Length = binary.BigEndian.Uint32(data[1:5])
	return nil
}

func ParseKind(b []byte) (byte, error) {
	if bytes.HasPrefix(b, []byte("ID3")) {
		return b[3], nil
	}
	return 0, errShort
}

func ParseFlags(b []byte) (byte, error) {
	if err := complete(b, 3); err != nil {
		return 0, err
	}
	return b[2], nil
}

func complete(b []byte, n int) error {
	if len(b) < n {
		return errShort
	}
	return nil
}

// A method that only this package knows is called with a whole entry.
func (e *entry) Unmarshal(b []byte) error {
	e.kind = b[0]
	return nil
}

func parseType(b []byte) (byte, error) {
	return b[1], nil
}

// Nothing else could be told.
func ParseID(b []byte) uint16 {
	return binary.BigEndian.Uint16(b)
}

func DecodeLevel(b []byte) (byte, error) {
	return b[0] & 7, nil
}

func Levels(r io.Reader) (byte, error) {
	var buf [4]byte
	if _, err := io.ReadFull(r, buf[:]); err != nil {
		return 0, err
	}
	return DecodeLevel(buf[:])
}

// DecodeWidth reads the width: b has at least two bytes.
func DecodeWidth(b []byte) (byte, error) {
	return b[1], nil
}

func UnpackPair(b []byte, n int) (byte, error) {
	if n < 2 {
		return 0, errShort
	}
	return b[1], nil
}

func ParseSafely(b []byte) (kind byte, err error) {
	defer func() {
		if recover() != nil {
			err = errShort
		}
	}()
	return b[9], nil
}

func ParseHint(b []byte) (uint16, error) {
	_ = b[1]
	return uint16(b[0]) | uint16(b[1])<<8, nil
}

type list []string

func (l *list) UnmarshalJSON(data []byte) error {
	if data[0] != '[' || data[1] == ']' {
		return errShort
	}
	return nil
}

type sizes struct{}

func (sizes) Size() int { return 2 }

func (sizes) Decode(b []byte) (uint16, error) {
	return binary.BigEndian.Uint16(b), nil
}

func ParseFirst(b []byte) (byte, error) {
	if b[0] == 0 {
		return 0, errShort
	}
	return b[0], nil
}
