package files

import (
	"os"

	"github.com/pkg/errors"
)

func remove(name string) error {
	err := os.Remove(name)
	if err != nil {
		errors.Wrap(err, "remove") // expect: dropped-result
	}
	return err
}
