package people

import (
	"errors"
	"fmt"
)

var ErrGone = errors.New("gone")

var ErrBusy = errors.New("busy")

type dialer interface{ dial() error }

type pool struct{ next dialer }

func sometimes(n int) error {
	if n == 0 {
		return ErrGone
	}
	return fmt.Errorf("n %d: %w", n, ErrGone)
}

func handsOn(next func() error) error {
	if err := next(); err != nil {
		return err
	}
	return fmt.Errorf("late: %w", ErrGone)
}

func named(n int) (err error) {
	defer func() { err = ErrGone }()
	return fmt.Errorf("n %d: %w", n, ErrGone)
}

func always(n int) error {
	return fmt.Errorf("n %d: %w", n, ErrGone)
}

func (p *pool) dial() error {
	return fmt.Errorf("pool: %w", ErrGone)
}

func Ask(n int) bool {
	if err := sometimes(n); err == ErrGone {
		return true
	}
	if err := handsOn(func() error { return ErrGone }); err == ErrGone {
		return true
	}
	if err := named(n); err == ErrGone {
		return true
	}
	err := always(n)
	if n > 3 {
		err = sometimes(n)
	}
	if err == ErrGone {
		return true
	}
	if err := always(n); err == ErrBusy {
		return true
	}
	if err := always(n); errors.Is(err, ErrGone) {
		return true
	}
	if err := always(n); err == ErrGone || errors.Is(err, ErrGone) {
		return true
	}
	return false
}

func Repeat(n int) int {
	err := always(n)
	for err != ErrGone {
		err = sometimes(n)
		n++
	}
	return n
}

func Unwrapped(n int) bool {
	err := always(n)
	err = errors.Unwrap(err)
	return err == ErrGone
}

func (p *pool) Other() bool {
	err := p.next.dial()
	return err == ErrGone
}
