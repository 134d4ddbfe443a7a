package pack

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"os"
)

func Zip(names []string) ([]byte, error) {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	defer archive.Close()
	for _, name := range names {
		if _, err := archive.Create(name); err != nil {
			return nil, err
		}
	}
	if err := archive.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func squeeze(data []byte) ([]byte, error) {
	var packed bytes.Buffer
	if err := func() error {
		gz := gzip.NewWriter(&packed)
		defer gz.Close()
		_, err := gz.Write(data)
		return err
	}(); err != nil {
		return nil, err
	}
	return packed.Bytes(), nil
}

func toFile(name string, data []byte) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	gz := gzip.NewWriter(f)
	defer gz.Close()
	_, err = gz.Write(data)
	return err
}

func into(out *bytes.Buffer, data []byte) error {
	gz := gzip.NewWriter(out)
	defer gz.Close()
	var head bytes.Buffer
	head.Write(data[:1])
	_, err := io.Copy(gz, &head)
	return err
}
