package archive

import (
	"archive/tar"
	"fmt"
	"os"
)

func list(tr *tar.Reader, log string) error {
	out, err := os.Create(log)
	if err != nil {
		return err
	}
	defer out.Close()
	for {
		h, err := tr.Next()
		if err != nil {
			return err
		}
		fmt.Fprintln(out, h.Name, h.Size)
	}
}
