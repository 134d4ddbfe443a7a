package main

import (
	"encoding/csv"
	"log"
	"os"
	"text/tabwriter"
)

func list(rows [][]string) {
	w := csv.NewWriter(os.Stdout)
	defer w.Flush()
	for _, row := range rows {
		_ = w.Write(row)
	}
	w.Flush()
	if err := w.Error(); err != nil {
		log.Fatal(err)
	}
}

func table(t *tabwriter.Writer) {
	defer t.Flush()
	_, _ = t.Write([]byte("name"))
	if err := t.Flush(); err != nil {
		log.Fatal(err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "build")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	code := build(dir)
	os.RemoveAll(dir)
	os.Exit(code)
}

func pack() {
	dir, err := os.MkdirTemp("", "pack")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	err = packInto(dir)
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
}
