package state

import (
	"bytes"
	"compress/gzip"
	"io"
)

type packed struct{ inner Marshaler }

func (p *packed) Marshal(v any) ([]byte, error) {
	data, err := p.inner.Marshal(v)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	zw := gzip.NewWriter(&buf)
	if _, err := zw.Write(data); err != nil {
		return nil, err
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

func (p *packed) Unmarshal(data []byte, v any) error {
	zr, err := gzip.NewReader(bytes.NewBuffer(data))
	if err != nil {
		return err
	}
	plain, err := io.ReadAll(zr)
	if err != nil {
		return err
	}
	return p.inner.Unmarshal(plain, v)
}
