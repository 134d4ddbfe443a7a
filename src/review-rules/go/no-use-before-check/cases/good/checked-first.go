package sample

import (
	"log"
	"os"
)

func look(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	log.Println(info.Name())
	return nil
}
