package sample

import (
	"os"

	"github.com/edsrzf/mmap-go"
)

func mapped(name string) ([]byte, error) {
	f, err := os.OpenFile(name, os.O_RDWR, 0o600) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	data, err := mmap.Map(f, mmap.RDWR, 0)
	if err != nil {
		return nil, err
	}
	return data, nil
}
