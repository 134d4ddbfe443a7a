package mux

import (
	"encoding/json"
	"errors"
	"io"
	"os"
)

var errShort = errors.New("short buffer")

func encode(name string, buf []byte) (int, error) {
	if len(buf) < len(name) {
		return 0, errShort
	}
	return copy(buf, name), nil
}

func write(w io.Writer, name string, buf []byte) error {
	// the name comes first
	n, err := encode(name, buf)
	if err != nil {
		return nil // expect: nil-error
	}
	if _, err := w.Write(buf[:n]); err != nil {
		return err
	}
	return nil
}

func save(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return nil // expect: nil-error
	}
	if err := os.WriteFile(path+".new", text, 0o600); err != nil {
		return nil // expect: nil-error
	}
	if err := os.Rename(path+".new", path); err != nil {
		return errors.New("rename: " + err.Error())
	}
	return nil
}
