package store

import (
	"errors"
	"fmt"
)

type Conflict struct {
	Key string
}

func (c Conflict) Error() string { return "conflict: " + c.Key }

func keyOf(err error) string {
	var conflict Conflict
	if errors.As(err, conflict) { // expect: vain-comparison
		return conflict.Key
	}
	return fmt.Sprint(err)
}
