package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	name := flag.String("name", "shop", "name of the shop")
	flag.CommandLine.Init("shop", flag.ContinueOnError)
	if err := flag.CommandLine.Parse(os.Args[2:]); err != nil {
		return
	}
	fmt.Println(*name)
	flag.Parse()
}
