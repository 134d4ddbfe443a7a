package dump

import (
	"archive/zip"
	"fmt"
	"io"
)

func Show(w io.Writer, parts []*zip.File) error {
	for _, part := range parts {
		content, err := part.Open()
		if err != nil {
			return fmt.Errorf("open %s: %w", part.Name, err)
		}
		defer content.Close()
		if _, err = io.Copy(w, content); err != nil {
			return fmt.Errorf("show %s: %w", part.Name, err)
		}
		err = content.Close()
		if err != nil {
			return fmt.Errorf("close %s: %w", part.Name, err)
		}
	}
	return nil
}

func Count(parts []*zip.File) (int64, error) {
	total := int64(0)
	for _, part := range parts {
		content, err := part.Open()
		if err != nil {
			return 0, err
		}
		defer content.Close()
		size, err := io.Copy(io.Discard, content)
		if err != nil {
			return 0, err
		}
		if err := content.Close(); err != nil {
			return 0, err
		}
		total += size
	}
	return total, nil
}
