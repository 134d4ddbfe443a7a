package main

import (
	"fmt"
	"os"
)

func main() {
	defer func() {
		if state := recover(); state != nil {
			fmt.Fprintln(os.Stderr, state.(error).Error())
			os.Exit(2)
		}
	}()
	run(os.Args[1:])
}
