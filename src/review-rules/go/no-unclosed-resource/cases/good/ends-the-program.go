package sample

import (
	"log"
	"os"
)

func must(path string) string {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	info, err := file.Stat()
	if err != nil {
		log.Fatal(err)
	}
	file.Close()
	return info.Name()
}
