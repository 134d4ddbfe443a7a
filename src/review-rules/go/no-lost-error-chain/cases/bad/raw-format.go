package shell

import "fmt"

func (s *Shell) Do(line string) error {
	if err := s.run(line); err != nil {
		return fmt.Errorf(`"%s" did not run: %v`, line, err) // expect: lost-cause
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}
