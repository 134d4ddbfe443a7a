package main

import (
	"fmt"
	"log"
	"os"
)

const header = "package api\n\n"

func open(path string, imports []string) *os.File {
	out, err := os.Create(path)
	if err != nil {
		log.Fatal(err)
	}
	out.WriteString(header)
	for _, one := range imports {
		out.WriteString(fmt.Sprintf("import %q\n", one))
	}
	return out
}

func functions(path string, names []string) {
	out, err := os.Create(path)
	if err != nil {
		panic(err)
	}
	defer out.Close()
	out.WriteString(header)
	body(out, names)
}

func constants(path string, names []string) {
	out, err := os.Create(path)
	if err != nil {
		panic(err)
	}
	defer out.Close()
	out.WriteString(header)
	for _, name := range names {
		fmt.Fprintf(out, "const %s = %q\n", name, name)
	}
}

func body(out *os.File, names []string) {
	for _, name := range names {
		fmt.Fprintf(out, "func %s() {}\n", name)
	}
}
