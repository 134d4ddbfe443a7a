package cli

// go: 20

type command struct {
	name string
	run  func(args []string) error
}

type action func(args []string) error

func try(table map[string]action, last *command) error {
	for name, act := range table {
		c := &command{name: name}
		c.run = func(args []string) error { return act(args) }
		if err := c.run(nil); err != nil {
			return err
		}
		last.run = func(args []string) error { return act(args) }
		one := command{name: name, run: func(args []string) error { return act(args) }}
		if err := one.run(nil); err != nil {
			return err
		}
	}
	return nil
}
