package sample

import (
	"log"
	"example.com/feed"
)

func look(path string) error {
	one, err := feed.Load(path)
	log.Println(one.Title)
	if err != nil {
		return err
	}
	return nil
}
