//go:build ignore

package main

import (
	"fmt"
	"os"
	"strings"
)

func names(file string) (found []string, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	for _, line := range strings.Split(string(text), "\n") {
		found = append(found, strings.Split(line, ";")[1])
	}
	return found, nil
}

func main() {
	fmt.Println(names("names.txt"))
}
