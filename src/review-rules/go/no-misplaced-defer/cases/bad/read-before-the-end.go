package pack

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"mime/multipart"
	"net/http"
	"strings"
)

func Zip(names []string) ([]byte, error) {
	out := new(bytes.Buffer)
	archive := zip.NewWriter(out)
	defer archive.Close() // expect: defer-misuse
	for _, name := range names {
		if _, err := archive.Create(name); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

type sender struct{ url string }

func (s sender) form(fields map[string]string) (*http.Request, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	defer form.Close() // expect: defer-misuse
	for name, value := range fields {
		if err := form.WriteField(name, value); err != nil {
			return nil, err
		}
	}
	req, err := http.NewRequest(http.MethodPost, s.url, &body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", form.FormDataContentType())
	return req, nil
}

var squeeze = func(data []byte) (packed bytes.Buffer, err error) {
	var out bytes.Buffer
	gz, err := gzip.NewWriterLevel(&out, gzip.BestSpeed)
	if err != nil {
		return out, err
	}
	defer func() { // expect: defer-misuse
		_ = gz.Close()
	}()
	if _, err := gz.Write(data); err != nil {
		return packed, err
	}
	return out, nil
}

func text(data []byte) string {
	var b strings.Builder
	enc := base64.NewEncoder(base64.StdEncoding, &b)
	defer enc.Close() // expect: defer-misuse
	enc.Write(data)
	return b.String()
}

func lines(all []string) string {
	var b strings.Builder
	w := bufio.NewWriter(&b)
	defer w.Flush() // expect: defer-misuse
	for _, one := range all {
		w.WriteString(one)
	}
	return b.String()
}
