package jobs

import "fmt"

func (q *Queue) Run(name string) (err error) {
	err = q.start(name)
	if err != nil {
		err = fmt.Errorf("start of %q failed: %w", name, err)
	}
	return
}

func (q *Queue) All(names []string) error {
	for _, name := range names {
		runErr := q.Run(name)
		if runErr != nil {
			wrappedErr := fmt.Errorf("%w (after %d)", runErr, len(names))
			return wrappedErr
		}
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func wrapped(err error) error {
	return fmt.Errorf("number 0: %w", err)
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
