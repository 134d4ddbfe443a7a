package sample

import (
	"io"
	"os"
)

func (c *cmd) Run(args []string) int {
	for _, path := range args {
		f, err := os.Open(path) // expect: unclosed-handle
		if err != nil {
			return 1
		}
		if _, err := io.Copy(os.Stdout, f); err != nil {
			return 1
		}
	}
	return 0
}

func (c *cmd) Start(args []string) error {
	f, err := os.Open(args[0]) // expect: unclosed-handle
	if err != nil {
		return err
	}
	if len(args) > 1 {
		return errMany
	}
	return f.Close()
}
