package shapes

import (
	"fmt"
	"os"
)

type square struct{ side int }

type circle struct{ radius int }

func (s square) check() error {
	if s.side < 0 {
		return fmt.Errorf("side %d", s.side)
	}
	return nil
}

func (c circle) check() error {
	if c.radius < 0 {
		return fmt.Errorf("radius %d", c.radius)
	}
	return nil
}

func Save(name string, c circle) error {
	if err := c.check(); err != nil {
		return fmt.Errorf("circle: %v", err)
	}
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		return fmt.Errorf("circle: %w", err)
	}
	if err := os.Chmod(name, 0o600); err != nil {
		return fmt.Errorf("circle: %w", err)
	}
	return nil
}
