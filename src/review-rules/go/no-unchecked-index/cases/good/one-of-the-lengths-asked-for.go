package reference

import (
	"errors"
	"strings"
)

var errForm = errors.New("form")

func parts(text string) (name, key, value string, err error) {
	found := strings.Split(text, ":")
	if len(found) != 1 && len(found) != 3 {
		return "", "", "", errForm
	}
	if len(found) == 1 {
		return found[0], "", "", nil
	}
	return found[0], found[1], found[2], nil
}

type address struct{ zone, host []byte }

func (a *address) UnmarshalBinary(data []byte) error {
	if l := len(data); l != 4 && l != 16 {
		return errForm
	}
	if len(data) == 4 {
		a.host = data[:4]
		return nil
	}
	a.zone, a.host = data[:8], data[8:16]
	return nil
}

func bounds(args []string) (from, to string, err error) {
	if len(args) != 2 && len(args) != 4 {
		return "", "", errForm
	}
	if args[0] == "between" {
		return args[2], args[3], nil
	}
	return args[1], "", nil
}
