package bundle

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
)

var errSize = errors.New("too large")

func Read(data []byte, most uint64) (map[string][]byte, error) {
	packed, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte, len(packed.File))
	for _, entry := range packed.File {
		if entry.UncompressedSize64 > most {
			return nil, errSize
		}
		r, err := entry.Open()
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			return nil, err
		}
		files[entry.Name] = text
	}
	return files, nil
}

func own(name string) ([]byte, error) {
	packed, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	defer packed.Close()
	for _, entry := range packed.File {
		r, err := entry.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	return nil, errSize
}
