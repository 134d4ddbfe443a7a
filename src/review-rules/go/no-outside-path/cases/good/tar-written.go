package archive

import (
	"archive/tar"
	"os"
	"path/filepath"
)

func pack(tw *tar.Writer, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		header := &tar.Header{Name: entry.Name(), Mode: 0o600}
		if err := tw.WriteHeader(header); err != nil {
			return err
		}
		out, err := os.Create(filepath.Join("copies", header.Name))
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}
