package repo

import (
	"errors"
	"iter"
)

type row struct{ ID string }

var errExists = errors.New("exists")

func exists(rows iter.Seq2[row, error]) (bool, error) {
	for _, err := range rows {
		if err != nil {
			return false, err
		}
		return true, nil
	}
	return false, nil
}

func unique(rows iter.Seq2[row, error]) error {
	for _, err := range rows {
		if err != nil {
			return err
		}
		return errExists
	}
	return nil
}
