package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	if err := join(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func join(out io.Writer, names []string) error {
	for _, name := range names {
		in, err := os.Open(name)
		if err != nil {
			return err
		}
		defer in.Close() // expect: defer-misuse
		if _, err := io.Copy(out, in); err != nil {
			return err
		}
	}
	return nil
}
