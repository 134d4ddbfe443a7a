package cli

// go: 20

import "fmt"

type command struct {
	name string
	run  func(args []string) error
}

type action func(args []string) error

func build(table map[string]action) []*command {
	var all []*command
	for name, act := range table {
		c := &command{name: name}
		c.run = func(args []string) error {
			return act(args) // expect: loop-capture
		}
		all = append(all, c)
	}
	for name := range table {
		all = append(all, &command{name: name, run: func(args []string) error {
			return fmt.Errorf("%s: not here", name) // expect: loop-capture
		}})
	}
	return all
}
