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

type fields struct{ values map[string]string }

func (f *fields) put(name, value string) error {
	if name == "" {
		return errors.New("no name")
	}
	f.values[name] = value
	return nil
}

func (f *fields) PutAll(all map[string]string) error {
	var err error
	for name, value := range all {
		if err = f.put(name, value); err != nil {
			break
		}
	}
	if err != nil {
		for name := range all {
			f.put(name, "")
		}
	}
	return err
}
