package sample

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

func writeMeta(name string, meta *Meta) error {
	f, err := os.Create(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	if err := json.NewEncoder(f).Encode(meta); err != nil {
		return err
	}
	return f.Close()
}

func writeTo(w io.Writer, name string) error {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "%s\n", name); err != nil {
		return err
	}
	return f.Close()
}

func check(name string, data []byte) error {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	text, err := json.Marshal(data)
	if err == nil {
		err = compare(text, name)
	}
	if err != nil {
		return err
	}
	return f.Close()
}
