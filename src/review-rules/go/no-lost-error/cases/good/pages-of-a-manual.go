package main

import "os"

func pages(text []byte) {
	os.WriteFile("man/tool.1", text, 0o644)
}
// path: cmd/tool/man_generate.go
