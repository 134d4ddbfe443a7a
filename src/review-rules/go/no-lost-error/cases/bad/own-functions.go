package worker

import "errors"

type pool struct{ size int }

func validate(size int) error {
	if size < 1 {
		return errors.New("too small")
	}
	return nil
}

func load(path string) (int, error) {
	if path == "" {
		return 0, errors.New("no path")
	}
	return len(path), nil
}

func (p *pool) grow(by int) error {
	if err := validate(p.size + by); err != nil {
		return err
	}
	p.size += by
	return nil
}

func (p *pool) Start(path string) error {
	validate(p.size) // expect: unchecked-error
	load(path) // expect: unchecked-error
	p.grow(2) // expect: unchecked-error
	return nil
}

func (p *pool) Restart(path string) error {
	size, err := load(path)
	if err != nil {
		return err
	}
	return p.grow(size)
}
