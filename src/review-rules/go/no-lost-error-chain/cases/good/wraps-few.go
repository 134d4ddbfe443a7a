package a

import "fmt"

func f(name string) error {
	if err := g(name); err != nil {
		return fmt.Errorf("g %s: %v", name, err)
	}
	if err := h(name); err != nil {
		return fmt.Errorf("h %s: %v", name, err)
	}
	if err := i(name); err != nil {
		return fmt.Errorf("i %s: %w", name, err)
	}
	return nil
}
