package users

import (
	"errors"
	"fmt"
)

func Find(id int) (*User, error) {
	user, err := load(id)
	if err != nil {
		return nil, errors.New(err.Error()) // expect: lost-cause
	}
	if err := user.check(); err != nil {
		return nil, errors.New("check: " + err.Error()) // expect: lost-cause
	}
	if err := user.open(); err != nil {
		return nil, errors.New(fmt.Sprintf("open %d: %v", id, err)) // expect: lost-cause
	}
	return user, nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
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

func once(work func() error) error {
	if err := work(); err != nil {
		return fmt.Errorf("once: %w", err)
	}
	return nil
}
