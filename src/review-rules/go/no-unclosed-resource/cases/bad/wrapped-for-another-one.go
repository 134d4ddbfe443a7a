package events

import (
	"compress/gzip"
	"io"
	"os"

	"github.com/gravitational/trace"
)

func unpack(name, to string) error {
	_, err := os.Stat(name)
	err = trace.ConvertSystemError(err)
	if err != nil {
		return err
	}
	dest, err := os.Create(to) // expect: unclosed-handle
	if err != nil {
		return err
	}
	source, err := os.Open(name)
	err = trace.ConvertSystemError(err)
	if err != nil {
		return err
	}
	defer source.Close()
	reader, err := gzip.NewReader(source)
	if err != nil {
		return err
	}
	if _, err = io.Copy(dest, reader); err != nil {
		return err
	}
	return dest.Close()
}
