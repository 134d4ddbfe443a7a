package sample

import (
	"log"
	"os"
)

func look(path string) error {
	info, err := os.Stat(path)
	log.Println("found", info)
	if err != nil {
		return err
	}
	return nil
}
