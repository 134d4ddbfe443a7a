package sample

import (
	"io"
	"os"
)

func (c *cmd) Run(args []string) int {
	for _, path := range args {
		f, err := os.Open(path)
		if err != nil {
			return 1
		}
		n, err := io.Copy(os.Stdout, f)
		if err != nil {
			return 1
		}
		f.Close()
		c.count(n)
	}
	return 0
}
