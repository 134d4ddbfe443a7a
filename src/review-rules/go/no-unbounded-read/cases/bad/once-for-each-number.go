package image

import (
	"encoding/binary"
	"io"
)

type block struct {
	Total uint32
	Count uint32
}

func readParts(r io.Reader) ([][]byte, error) {
	var head block
	if err := binary.Read(r, binary.LittleEndian, &head); err != nil {
		return nil, err
	}
	sizes := make([]int64, head.Count) // expect: unbounded-read
	if err := binary.Read(r, binary.LittleEndian, &sizes); err != nil {
		return nil, err
	}
	// As many were there, and have been read.
	parts := make([][]byte, head.Count)
	for i, size := range sizes {
		parts[i] = make([]byte, size&0xffff)
		if _, err := io.ReadFull(r, parts[i]); err != nil {
			return nil, err
		}
	}
	return parts, nil
}
