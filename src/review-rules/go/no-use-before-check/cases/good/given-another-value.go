package sample

import (
	"log"
	"net/url"
)

func look(path string) error {
	parsed, err := url.Parse(path)
	parsed = &url.URL{}
	log.Println(parsed.Host)
	if err != nil {
		return err
	}
	return nil
}
