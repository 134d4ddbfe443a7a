package wire

import (
	"encoding/binary"
	"errors"
	"strings"
)

var errShort = errors.New("too short")

func kind(data []byte) (int, error) {
	if data[0] == 1 && len(data) < 2 {
		return 0, errShort
	}
	if len(data) > 0 {
		return int(data[0]), nil
	}
	return 0, errShort
}

func words(data []byte, isLong bool) (int, error) {
	if isLong {
		_ = data[3]
	}
	if len(data) < 2 {
		return 0, errShort
	}
	data = data[1:]
	if len(data) < 4 {
		return 0, errShort
	}
	return int(binary.BigEndian.Uint32(data)), nil
}

func first(text string) string {
	parts := strings.Split(text, ",")
	name := parts[0]
	if len(parts) == 0 {
		return ""
	}
	return name
}
