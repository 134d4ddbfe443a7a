package frame

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type header struct {
	kind byte
	size int32
}

func port(text string) (uint16, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("port %q: %w", text, err)
	}
	if n == 0 {
		return 0, errors.New("port is zero")
	}
	return uint16(n), nil // expect: integer-overflow
}

func parse(line string) (h header, err error) {
	kind, size, ok := strings.Cut(line, " ")
	if !ok || kind == "" {
		return h, errors.New("malformed header")
	}
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil {
		return h, err
	}
	h.kind, h.size = kind[0], int32(n) // expect: integer-overflow
	return h, nil
}
