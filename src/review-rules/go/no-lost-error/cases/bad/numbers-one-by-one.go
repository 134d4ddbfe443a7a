package fees

import (
	"encoding/binary"
	"io"
)

type header struct {
	count, rate, height uint32
}

func read(r io.Reader) (*header, error) {
	h := &header{}
	binary.Read(r, binary.BigEndian, &h.count) // expect: unchecked-error
	binary.Read(r, binary.BigEndian, &h.rate)
	binary.Read(r, binary.BigEndian, &h.height)
	return h, nil
}

func readOne(r io.Reader, h *header) {
	binary.Read(r, binary.BigEndian, &h.count) // expect: unchecked-error
}
