package blocks

import (
	"bufio"
	"encoding/binary"
	"io"
)

func readText(r *bufio.Reader) (string, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return "", err
	}
	buf := make([]byte, n) // expect: unbounded-read
	if _, err := io.ReadFull(r, buf); err != nil {
		return "", err
	}
	return string(buf), nil
}

func readBlock(r io.Reader) ([]byte, error) {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	length := int(binary.BigEndian.Uint32(head[4:]))
	block := make([]byte, length+4) // expect: unbounded-read
	_, err := io.ReadFull(r, block)
	return block, err
}

func readNames(r *bufio.Reader) ([]string, error) {
	var count uint32
	if err := binary.Read(r, binary.LittleEndian, &count); err != nil {
		return nil, err
	}
	names := make([]string, count) // expect: unbounded-read
	for i := 0; i < int(count); i++ {
		name, err := readText(r)
		if err != nil {
			return nil, err
		}
		names[i] = name
	}
	return names, nil
}

type decoder struct{ r *bufio.Reader }

func (d *decoder) readUint32() (uint32, error) {
	var b [4]byte
	if _, err := io.ReadFull(d.r, b[:]); err != nil {
		return 0, err
	}
	return binary.BigEndian.Uint32(b[:]), nil
}

func (d *decoder) numbers() ([]uint64, error) {
	n, err := d.readUint32()
	if err != nil {
		return nil, err
	}
	return make([]uint64, int(n)), nil // expect: unbounded-read
}

type head struct {
	Kind uint16
	Size uint32
}

func readPart(r io.Reader) ([]byte, error) {
	var h head
	if err := binary.Read(r, binary.BigEndian, &h); err != nil {
		return nil, err
	}
	part := make([]byte, h.Size) // expect: unbounded-read
	_, err := io.ReadFull(r, part)
	return part, err
}
