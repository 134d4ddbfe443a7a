package sample

import (
	"log"
	"net/url"
)

func look(path string) error {
	parsed, _ := url.Parse(path)
	log.Println(parsed.Host)
	return nil
}
