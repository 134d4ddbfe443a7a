package tag

import (
	"errors"
	"io"
)

var errShort = errors.New("too short")

func readFrames(r io.Reader, size int64) (string, error) {
	b, err := io.ReadAll(io.LimitReader(r, size))
	if err != nil {
		return "", err
	}
	if len(b) < 8 {
		return "", errShort
	}
	head := make([]byte, 4)
	if _, err := io.ReadFull(r, head); err != nil {
		return "", err
	}
	if kind, err := readKind(head); err != nil || kind == 0 {
		return "", errShort
	}
	return readName(b[2:])
}

func readName(b []byte) (string, error) {
	if b[0] == 0 {
		return "", errShort
	}
	return string(b[1:4]), nil
}

func readKind(b []byte) (byte, error) {
	return b[3], nil
}

// Who calls this one is in another file.
func readSize(b []byte) (byte, error) {
	return b[3], nil
}

// The first byte of a message is there.
func parseFirst(b []byte) (byte, error) {
	return b[0], nil
}

func first(r io.Reader) (byte, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return 0, err
	}
	return parseFirst(b)
}
