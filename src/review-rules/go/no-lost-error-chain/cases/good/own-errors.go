package a

import "example.com/errors"

func f() error {
	if err := g(); err != nil {
		return errors.New(err.Error())
	}
	return nil
}

func isLate(err error) bool {
	return errors.Is(err, errLate)
}
