package sample

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func writeMeta(name string, meta *Meta) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(meta, "", "\t")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

func temporary(name string) (*writer, error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".tmp")
	if err != nil {
		return nil, err
	}
	path, err := filepath.Abs(name)
	if err != nil {
		return nil, err
	}
	return &writer{file: f, path: path}, nil
}

func sumOf(name string, salt []byte) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	h := sha256.New()
	if _, err := h.Write(salt); err != nil {
		return nil, err
	}
	if _, err = io.WriteString(h, name); err != nil {
		return nil, err
	}
	_, err = io.Copy(h, f)
	f.Close()
	return h.Sum(nil), err
}

func into(h hash.Hash, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	if _, err := h.Write([]byte(name)); err != nil {
		return err
	}
	return f.Close()
}

func head(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	if _, err := b.WriteString(name); err != nil {
		return "", err
	}
	buf := &bytes.Buffer{}
	if err := buf.WriteByte(':'); err != nil {
		return "", err
	}
	more := bytes.NewBufferString("x")
	if _, err := fmt.Fprintf(more, "%s", name); err != nil {
		return "", err
	}
	if _, err := fmt.Fprintln(&b, name); err != nil {
		return "", err
	}
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return b.String() + buf.String(), f.Close()
}
