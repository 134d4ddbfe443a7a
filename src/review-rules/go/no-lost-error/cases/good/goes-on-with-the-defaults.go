package settings

import (
	"fmt"
	"os"
)

func load(path string) (err error) {
	if f, err := os.Open(path); err != nil {
		fmt.Println("no file, using defaults")
	} else {
		defer f.Close()
	}
	return err
}
