package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	text, err := os.ReadFile("names.json")
	if err != nil {
		panic(err)
	}
	var source map[string]any
	if err := json.Unmarshal(text, &source); err != nil {
		panic(err)
	}
	fmt.Println("package " + source["package"].(string))
}

// path: _tools/names/main.go
