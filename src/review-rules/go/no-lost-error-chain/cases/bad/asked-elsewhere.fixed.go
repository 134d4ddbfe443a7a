package store

import (
	"errors"
	"fmt"
	"io/fs"
)

func (s *Store) Load(name string) (*Item, error) {
	item, err := s.read(name)
	if errors.Is(err, fs.ErrNotExist) {
		return s.empty(name), nil
	}
	return item, err
}

func (s *Store) read(name string) (*Item, error) {
	data, err := s.bytes(name)
	if err != nil {
		return nil, fmt.Errorf("read of %s: %w", name, err)
	}
	if !errors.Is(s.check(data), errNone) {
		err := s.repair(data)
		return nil, fmt.Errorf("repair of %s: %w", name, err)
	}
	return s.item(data), nil
}

func wrapped(err error) error {
	return fmt.Errorf("number 0: %w", err)
}

func wrapped1(err error) error {
	return fmt.Errorf("number 1: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}

func again(work func() error) error {
	if err := work(); err != nil {
		return fmt.Errorf("again: %w", err)
	}
	return nil
}
