package find

import (
	"errors"
	"fmt"
)

func Pick(kind string) (err error) {
	err = fmt.Errorf("no kind %s", kind)
	if kind == "a" {
		err = nil
	} else {
		err = errors.New("unknown")
	}
	return err
}
