package tool

import (
	"flag"
	"os"
)

// With flag.ExitOnError there is no error: the program has ended.
func encrypt(args []string) error {
	fs := flag.NewFlagSet("encrypt", flag.ExitOnError)
	path := fs.String("key", "", "where the key is")
	err := fs.Parse(args)

	data, err := os.ReadFile(*path)
	if err != nil {
		return err
	}
	return seal(data)
}
