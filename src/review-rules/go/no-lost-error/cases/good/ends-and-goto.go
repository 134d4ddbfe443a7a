package main

import (
	"log"
	"os"
)

func main() {
	f, err := os.Open("x")
	if err != nil {
		log.Fatal(err)
	}
again:
	err = step(f)
	if isBusy() {
		goto again
	}
	os.Exit(0)
}
