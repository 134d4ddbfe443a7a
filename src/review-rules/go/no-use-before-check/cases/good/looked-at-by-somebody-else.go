package sample

import (
	"log"
	"net/url"
)

func look(path string) error {
	parsed, err := url.Parse(path)
	must(err)
	log.Println(parsed.Host)
	if err != nil {
		return err
	}
	return nil
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
