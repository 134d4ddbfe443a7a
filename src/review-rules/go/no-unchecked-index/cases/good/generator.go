package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	text, _ := os.ReadFile("spec.txt")
	for _, line := range strings.Split(string(text), "\n") {
		parts := strings.Split(line, "[")
		fmt.Println(parts[0], strings.TrimSuffix(parts[1], "]"))
	}
}
