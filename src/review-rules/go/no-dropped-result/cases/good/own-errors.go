package work

import "example.com/errors"

func run(op func() error) {
	if err := op(); err != nil {
		errors.New("failed").Base(err).WriteToLog()
		errors.Join(err)
	}
}
