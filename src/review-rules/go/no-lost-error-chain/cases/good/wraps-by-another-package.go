package vault

import (
	"fmt"

	"github.com/hashicorp/errwrap"
)

func (c *Core) migrate() error {
	keys, err := c.keys()
	if err != nil {
		return fmt.Errorf("error getting stored keys: %w", err)
	}
	if err := c.seal(keys); err != nil {
		return fmt.Errorf("error sealing: %w", err)
	}
	if err := c.store(keys); err != nil {
		return errwrap.Wrapf("error storing keys: {{err}}", err)
	}
	if err := c.check(); err != nil {
		return fmt.Errorf("error checking for migration: %v", err)
	}
	return nil
}
