package upgrade

import (
	"errors"
	"os"
)

type state struct{ name string }

func (s *state) setName(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	s.name = name
	return nil
}

func (s *state) Replace(from, to string) (err error) {
	defer func() {
		if err != nil {
			s.setName("broken")
		}
	}()
	if err := os.Rename(to, to+".old"); err != nil {
		return err
	}
	if err := os.Rename(from, to); err != nil {
		os.Rename(to+".old", to)
		return err
	}
	return nil
}
