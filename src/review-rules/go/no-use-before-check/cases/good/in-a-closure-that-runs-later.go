package sample

import (
	"log"
	"net/url"
)

func look(path string) error {
	parsed, err := url.Parse(path)
	show := func() { log.Println(parsed.Host) }
	if err != nil {
		return err
	}
	show()
	return nil
}
