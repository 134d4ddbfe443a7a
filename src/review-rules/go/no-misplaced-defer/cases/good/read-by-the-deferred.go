package archive

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
)

func Compress(data []byte) ([]byte, error) {
	var buf bytes.Buffer
	if err := write(&buf, data); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

func write(w io.Writer, data []byte) error {
	gz := gzip.NewWriter(w)
	defer gz.Close()
	_, err := gz.Write(data)
	return err
}

func Zip(names []string) (out []byte, err error) {
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	defer func() {
		if e := zw.Close(); e != nil && err == nil {
			err = e
		}
		out = buf.Bytes()
	}()
	for _, name := range names {
		if _, err := zw.Create(name); err != nil {
			return nil, fmt.Errorf("create %s after %d bytes: %w", name, len(buf.Bytes()), err)
		}
	}
	return nil, nil
}

func Upload(url string, data []byte) (*http.Request, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	err := func() error {
		defer form.Close()
		part, err := form.CreateFormFile("file", "a.txt")
		if err != nil {
			return err
		}
		_, err = part.Write(data)
		return err
	}()
	if err != nil {
		return nil, err
	}
	return http.NewRequest(http.MethodPost, url, &body)
}
