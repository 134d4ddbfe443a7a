package sample

import (
	"log"
	"time"
)

func look(path string) error {
	at, err := time.Parse(time.RFC3339, path)
	log.Println(at.Unix())
	if err != nil {
		return err
	}
	return nil
}
