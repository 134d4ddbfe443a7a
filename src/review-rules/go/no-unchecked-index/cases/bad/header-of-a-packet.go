package frame

import (
	"encoding/binary"
	"errors"
)

type Header struct {
	Version uint8
	Length  uint32
	Body    []byte
}

func (h *Header) UnmarshalBinary(data []byte) error {
	h.Version = data[0]
	if h.Version != 2 {
		return errors.New("unknown version")
	}
	h.Length = binary.BigEndian.Uint32(data[1:5]) // expect: slice-bounds
	h.Body = data[5:]
	return nil
}

func ParseSequence(b []byte) (uint16, error) {
	n := binary.BigEndian.Uint16(b) // expect: slice-bounds
	if n == 0 {
		return 0, errors.New("no sequence")
	}
	return n, nil
}

type Tag struct {
	ID   [4]byte
	Size uint64
}

func DecodeTag(raw []byte) (*Tag, error) {
	t := &Tag{}
	copy(t.ID[:], raw[:4]) // expect: slice-bounds
	t.Size = binary.LittleEndian.Uint64(raw[4:])
	if t.Size == 0 {
		return nil, errors.New("no size")
	}
	return t, nil
}
