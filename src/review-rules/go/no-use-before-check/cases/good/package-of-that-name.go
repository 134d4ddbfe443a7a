package sample

import (
	"log"
	"example.com/url"
)

func look(path string) error {
	parsed, err := url.Parse(path)
	log.Println(parsed.Host)
	if err != nil {
		return err
	}
	return nil
}
