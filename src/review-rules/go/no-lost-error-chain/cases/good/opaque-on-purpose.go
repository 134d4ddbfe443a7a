package store

import (
	"errors"
	"fmt"
)

func (s *Store) Get(key string) (string, error) {
	value, err := s.db.get(key)
	if err != nil {
		// An opaque error: callers are not to depend on the driver.
		return "", fmt.Errorf("get %s: %v", key, err)
	}
	if err := s.db.touch(key); err != nil {
		// Do not wrap: errors of the driver are no part of what we promise.
		return "", errors.New(err.Error())
	}
	return value, nil
}

func (s *Store) Put(key, value string) error {
	if err := s.db.put(key, value); err != nil {
		return fmt.Errorf("put %s: %v", key, err) // hides what the driver says
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func wrapped(err error) error {
	return fmt.Errorf("wrapped: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}

func most(err error) error {
	return fmt.Errorf("most: %w", err)
}

func all(err error) error {
	return fmt.Errorf("all: %w", err)
}

func both(err error) error {
	return fmt.Errorf("both: %w", err)
}
