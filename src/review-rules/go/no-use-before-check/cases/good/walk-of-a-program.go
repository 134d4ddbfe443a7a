package main

import (
	"errors"
	"io"
	"log"
	"os"
	"path/filepath"
)

func check(dir string) error {
	stat, err := os.Stat(dir)
	if err != nil {
		return err
	}
	if !stat.IsDir() {
		return errors.New("no folder")
	}
	found := false
	_ = filepath.Walk(dir, func(path string, info os.FileInfo, _ error) error {
		if !info.IsDir() && filepath.Ext(path) == ".md" {
			found = true
			return io.EOF
		}
		return nil
	})
	if !found {
		return errors.New("no documents")
	}
	return nil
}

func main() {
	if err := check("docs"); err != nil {
		log.Fatal(err)
	}
}
