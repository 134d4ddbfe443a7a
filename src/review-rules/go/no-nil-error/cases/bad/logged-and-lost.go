package feed

import (
	"log"
	"os"
)

type options struct {
	path string
}

func read(path string, parse func([]byte) error) (options, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return options{}, err
	}
	if parseErr := parse(data); parseErr != nil {
		log.Printf("cannot parse %s: %v", path, parseErr)
		return options{}, err // expect: nil-error
	}
	return options{path: path}, nil
}
