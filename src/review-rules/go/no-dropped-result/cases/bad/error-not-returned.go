package files

import (
	"errors"
	"fmt"
)

func check(name string, size int64) error {
	if name == "" {
		errors.New("no name") // expect: dropped-result
	}
	if size > 1<<20 {
		fmt.Errorf("%s is too large", name) // expect: dropped-result
	}
	return nil
}
