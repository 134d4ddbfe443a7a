package agent

import (
	"fmt"
	"testing"
)

func (a *TestAgent) start(t *testing.T) error {
	if err := a.listen(); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	if err := a.join(); err != nil {
		return fmt.Errorf("join: %w", err)
	}
	if err := a.run(); err != nil {
		return fmt.Errorf("%s: error starting agent: %s", a.name, err)
	}
	return nil
}
