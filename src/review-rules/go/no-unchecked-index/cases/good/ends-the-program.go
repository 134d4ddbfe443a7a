package main

import (
	"os"
	"strings"
)

func exitWith(reason string) {
	os.Stderr.WriteString(reason)
	os.Exit(2)
}

func main() {
	for _, one := range os.Args[1:] {
		parts := strings.Split(one, "=")
		if len(parts) != 2 {
			exitWith("name=value: " + one)
		}
		os.Setenv(parts[0], parts[1])
	}
}
