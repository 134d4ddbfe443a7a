package pack

import (
	"bytes"
	"compress/gzip"
	"mime/multipart"
)

// The caller gets the buffer itself, and reads it when the deferred call is over.
func squeezed(data []byte) (*bytes.Buffer, error) {
	packed := &bytes.Buffer{}
	gz := gzip.NewWriter(packed)
	defer gz.Close()
	if _, err := gz.Write(data); err != nil {
		return nil, err
	}
	return packed, nil
}

func form(fields map[string]string) (*bytes.Buffer, string, error) {
	var body bytes.Buffer
	parts := multipart.NewWriter(&body)
	defer parts.Close()
	for name, value := range fields {
		if err := parts.WriteField(name, value); err != nil {
			return nil, "", err
		}
	}
	return &body, parts.FormDataContentType(), nil
}

func fresh(data []byte) *bytes.Buffer {
	out := bytes.NewBuffer(nil)
	gz := gzip.NewWriter(out)
	defer func() { _ = gz.Close() }()
	gz.Write(data)
	return out
}
