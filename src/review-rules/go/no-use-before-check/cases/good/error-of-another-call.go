package sample

import (
	"log"
	"net/url"
	"os"
)

func look(path string) error {
	parsed, err := url.Parse("https://example.com")
	log.Println(parsed.Host)
	err = os.Remove(path)
	if err != nil {
		return err
	}
	return nil
}
