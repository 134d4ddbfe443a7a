package main

import (
	"bytes"
	"go/format"
	"log"
	"os"
)

func write(path string, source *bytes.Buffer) {
	formatted, err := format.Source(source.Bytes())
	if err != nil {
		os.WriteFile(path, source.Bytes(), 0o644)
		log.Fatalf("format %s: %v", path, err)
	}
	if err := os.WriteFile(path, formatted, 0o644); err != nil {
		log.Fatal(err)
	}
}
