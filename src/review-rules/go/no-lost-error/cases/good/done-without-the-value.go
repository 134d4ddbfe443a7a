package pipes

import (
	"io"
	"os"
)

type Pipe struct{}

func get() (*Pipe, error) { return nil, nil }

func Copy(to, from *os.File) (err error) {
	pipe, err := get()
	if pipe != nil {
		return pipe.copy(to, from)
	} else {
		_, err = io.Copy(to, from)
	}
	return err
}

func CopyWithout(to, from *os.File) error {
	pipe, err := get()
	if pipe == nil {
		_, err = io.Copy(to, from)
		return err
	}
	err = pipe.copy(to, from)
	return err
}

func (p *Pipe) copy(to, from *os.File) error {
	_, err := io.Copy(to, from)
	return err
}
