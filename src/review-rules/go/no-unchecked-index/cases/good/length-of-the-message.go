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
	n := int(binary.BigEndian.Uint16(data[2:4]))
	if len(data) < 4+n {
		return nil, errShort
	}
	return data[4 : 4+n], nil
}

func name(raw []byte) (string, error) {
	if len(raw) < 1 {
		return "", errShort
	}
	size := int(raw[0])
	end := 1 + size
	if end > len(raw) {
		return "", errShort
	}
	return string(raw[1:end]), nil
}

func checked(raw []byte) (string, error) {
	size := int(raw[0])
	if err := needBytes(raw, size); err != nil {
		return "", err
	}
	return string(raw[1 : 1+size]), nil
}

func caught(raw []byte) (found string, err error) {
	defer func() {
		if recover() != nil {
			err = errShort
		}
	}()
	size := int(raw[0])
	return string(raw[1 : 1+size]), nil
}

func own(text string) ([]byte, error) {
	out := make([]byte, 2+len(text))
	binary.BigEndian.PutUint16(out, uint16(len(text)))
	n := binary.BigEndian.Uint16(out)
	copy(out[2:2+n], text)
	return out, nil
}

func inner(raw []byte) string {
	n := int(raw[0])
	return string(raw[1 : 1+n])
}

func ofAnother(head, rest []byte) ([]byte, error) {
	n := binary.BigEndian.Uint16(head)
	if n == 0 {
		return nil, errShort
	}
	return rest[:n], nil
}
