package sample

import (
	"os"
	"testing"
)

// Steps of a test that stand in a file of their own.
func Steps(t *testing.T, name string) []func() error {
	return []func() error{
		func() error {
			f, err := os.Open(name)
			if err != nil {
				return err
			}
			if err := compare(f.Name()); err != nil {
				return err
			}
			return f.Close()
		},
	}
}
