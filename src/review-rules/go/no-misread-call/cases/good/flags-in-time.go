package main

import (
	"flag"
	"fmt"
	"os"
)

var (
	name  = flag.String("name", "", "name")
	count = flag.Int("count", 1, "how often")
)

func usage() { fmt.Fprintf(os.Stderr, "usage: %s, now %d\n", os.Args[0], *count) }

func main() {
	loud := flag.Bool("loud", false, "in capitals")
	other := new(int)
	*count = *other + 2
	flag.Usage = func() { fmt.Println(*name, *loud) }
	flag.Parse()
	if *loud {
		fmt.Println(*name, *count)
	}
	usage()
}
