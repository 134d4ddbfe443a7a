package store

import (
	"errors"
	"fmt"
	"io"
	"os"
)

var errStop = errors.New("stop")

type walker struct{ use func(string) error }

// Gives back what it is given, where it is not wrapped.
func (w walker) one(name string) error {
	err := w.use(name)
	if err == errStop {
		return err
	}
	return fmt.Errorf("%s: %w", name, err)
}

func (w walker) all(names []string) error {
	for _, name := range names {
		err := w.one(name)
		if err == errStop {
			return nil
		}
	}
	return nil
}

func read(from io.Reader) (n int, err error) {
	var text [64]byte
	n, err = from.Read(text[:])
	if err != nil && err != io.EOF {
		return n, fmt.Errorf("read: %w", err)
	}
	return n, err
}

func count(from io.Reader) (total int, err error) {
	for {
		n, err := read(from)
		total += n
		if err == io.EOF {
			return total, nil
		}
		if err != nil {
			return 0, err
		}
	}
}

func open(path string) (*os.File, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	return file, nil
}

func Exists(path string) bool {
	file, err := open(path)
	if err == nil {
		return file.Close() == nil
	}
	_, err = os.Stat(path + ".old")
	return !os.IsNotExist(err)
}

func IsThere(path string) bool {
	_, err := open(path)
	return !errors.Is(err, os.ErrNotExist)
}

type other interface{ one(string) error }

func Ask(o other) bool {
	err := o.one("x")
	return err == io.EOF
}
