package blocks

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

var errSize = errors.New("wrong size")

const block = 1 << 16

func readText(r *bufio.Reader) (string, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return "", err
	}
	if n > block {
		return "", errSize
	}
	buf := make([]byte, n)
	_, err = io.ReadFull(r, buf)
	return string(buf), err
}

func readFixed(r *bufio.Reader) ([]byte, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil || n != block {
		return nil, errSize
	}
	return make([]byte, n), nil
}

func readSmall(r io.Reader) ([]byte, error) {
	var head [2]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	return make([]byte, binary.BigEndian.Uint16(head[:])), nil
}

func readChecked(r *bufio.Reader) ([]byte, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	if err := checkSize(n); err != nil {
		return nil, err
	}
	return make([]byte, n), nil
}

func checkSize(n uint64) error {
	if n > block {
		return errSize
	}
	return nil
}

func copied(parts []string) []string {
	return make([]string, len(parts))
}

func ofSeveral(b []byte, isShort bool) []byte {
	n := block
	if isShort {
		n = len(b) / 2
	}
	return make([]byte, n)
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
	if h.Size > block {
		return nil, errSize
	}
	return make([]byte, h.Size), nil
}

func readKinds(r io.Reader) ([]byte, error) {
	var h head
	if err := binary.Read(r, binary.BigEndian, &h); err != nil {
		return nil, err
	}
	return make([]byte, h.Kind), nil
}

func decode(b []byte) ([]byte, error) {
	n := int(binary.LittleEndian.Uint32(b))
	if e := 5 + n; len(b) < e {
		return nil, errSize
	}
	return append(make([]byte, n), b[5:]...), nil
}

func decodeEnd(b []byte) ([]byte, error) {
	n := int(binary.LittleEndian.Uint32(b))
	end := 4 + n
	if len(b) < end {
		return nil, errSize
	}
	return append(make([]byte, n), b[4:end]...), nil
}

func trailer(f io.ReadSeeker) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(f, head[:]); err != nil {
		return nil, err
	}
	size := int64(binary.BigEndian.Uint32(head[:]))
	if _, err := f.Seek(-size, io.SeekEnd); err != nil {
		return nil, err
	}
	return make([]byte, size), nil
}

func counted(r *bufio.Reader) (map[uint64]bool, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	return make(map[uint64]bool, n), nil
}
