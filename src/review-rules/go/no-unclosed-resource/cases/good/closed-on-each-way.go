package sample

import (
	"io"
	"os"
)

func copyTo(out io.Writer, path string) error {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		in.Close()
		return err
	}
	return in.Close()
}
