package bundle

import (
	"archive/zip"
	"bytes"
	"io"
)

func Read(data []byte) (map[string][]byte, error) {
	packed, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte, len(packed.File))
	for _, entry := range packed.File {
		r, err := entry.Open()
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(r) // expect: decompression-bomb
		r.Close()
		if err != nil {
			return nil, err
		}
		files[entry.Name] = text
	}
	return files, nil
}
