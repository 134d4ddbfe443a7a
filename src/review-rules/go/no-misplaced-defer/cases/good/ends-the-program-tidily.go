package main

import (
	"log"
	"os"
)

func run() int {
	dir, err := os.MkdirTemp("", "pack-*")
	if err != nil {
		log.Print(err)
		return 1
	}
	defer os.RemoveAll(dir)
	return 0
}

func main() {
	os.Exit(run())
}

func tidy(dir string) {
	if err := os.Mkdir(dir, 0o700); err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if len(dir) > 10 {
		os.RemoveAll(dir)
		log.Fatal("too long")
	}
	go func() {
		log.Fatal("another one")
	}()
}

func closing(path string) {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if len(path) > 10 {
		log.Fatal("too long")
	}
}

func branch(dir string, isShort bool) {
	if isShort {
		defer os.RemoveAll(dir)
		return
	}
	log.Fatal("long")
}

func made(write func() (string, error)) {
	path, err := write()
	defer os.Remove(path)
	if err != nil {
		log.Fatal(err)
	}
}
