package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)


// options of the command line.
type options struct {
	from, to string
	dry      bool
}

var errUsage = errors.New("want two folders")

func parse(args []string) (*options, error) {
	o := &options{}
	for _, arg := range args {
		switch {
		case arg == "-n":
			o.dry = true
		case strings.HasPrefix(arg, "-"):
			return nil, fmt.Errorf("unknown option %s", arg)
		case o.from == "":
			o.from = arg
		case o.to == "":
			o.to = arg
		default:
			return nil, errUsage
		}
	}
	if o.to == "" {
		return nil, errUsage
	}
	return o, nil
}

func move(o *options) (moved int, err error) {
	entries, err := os.ReadDir(o.from)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		if o.dry {
			continue
			fmt.Println("would move", e.Name()) // expect: unreachable-code
		}
		if err := os.Rename(filepath.Join(o.from, e.Name()), filepath.Join(o.to, e.Name())); err != nil {
			return moved, err
		}
		moved++
	}
	return moved, nil
}

func main() {
	o, err := parse(os.Args[1:])
	if err != nil {
		log.Fatal(err)
	}
	n, err := move(o)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(n, "moved")
}
