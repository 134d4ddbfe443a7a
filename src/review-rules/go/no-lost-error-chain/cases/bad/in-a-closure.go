package tasks

import "fmt"

func Make(names []string) []func() error {
	var all []func() error
	for _, name := range names {
		all = append(all, func() error {
			err := run(name)
			if err != nil {
				return fmt.Errorf("task "+"%s: %v", name, err) // expect: lost-cause
			}
			return nil
		})
	}
	return all
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}
