package volume

import (
	"errors"
	"log"
	"os"
)

func attach(format, mount func() error, isNew bool) error {
	var err error
	if isNew {
		if err := format(); err != nil {
			return err
		}
	}
	err = mount()
	if err != nil {
		return err
	}
	return nil
}

func tidy(paths []string, check func() error) error {
	var err error
	for _, path := range paths {
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			log.Printf("%s stays: %v", path, err)
		}
	}
	if check != nil {
		err = check()
	}
	if err != nil {
		return err
	}
	return nil
}

func collected(all []func() error) error {
	var err error
	for _, one := range all {
		if oneErr := one(); oneErr != nil {
			err = errors.Join(err, oneErr)
		}
	}
	if err != nil {
		log.Print(err)
	}
	return err
}
