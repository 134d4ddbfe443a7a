package pack

import (
	"bytes"
	"compress/gzip"
	"io"
)

type window struct{ isShut bool }

func (w *window) Close() { w.isShut = true }

func openWindow(part []byte) *window { return &window{} }

func each(parts [][]byte) ([][]byte, error) {
	packed := make([][]byte, 0, len(parts))
	for _, part := range parts {
		var out bytes.Buffer
		zip := gzip.NewWriter(&out)
		defer zip.Close()
		if _, err := io.Copy(zip, bytes.NewReader(part)); err != nil {
			return nil, err
		}
		if err := zip.Flush(); err != nil {
			return nil, err
		}
		packed = append(packed, out.Bytes())
		shown := openWindow(part)
		defer shown.Close()
		draw(shown)
	}
	return packed, nil
}
