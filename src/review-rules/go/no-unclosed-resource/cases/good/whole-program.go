package main

import "os"

func main() {
	file, err := os.Open("config")
	if err != nil {
		os.Exit(1)
	}
	run(file.Name())
}
