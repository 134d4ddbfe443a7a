package fetch

import (
	"encoding/json"
	"errors"
	"io"
)

type id [8]byte

func (i id) MarshalTo(data []byte) (int, error) {
	if len(data) < len(i) {
		return 0, errors.New("too short")
	}
	return copy(data, i[:]), nil
}

func (i id) Text() string {
	var b [8]byte
	i.MarshalTo(b[:]) // can only error on incorrect buffer size
	return string(b[:])
}

func read(body io.Reader, isJSON bool) map[string]any {
	var result map[string]any
	// If the body cannot be decoded,
	// an error will not be returned. Instead the "body" field
	// in the result will be null.
	if isJSON {
		json.NewDecoder(body).Decode(&result)
	}
	return map[string]any{"body": result}
}
