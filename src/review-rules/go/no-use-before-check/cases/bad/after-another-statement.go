package sample

import (
	"log"
	"net/url"
)

func hostOf(text string) string {
	var err error
	var parsed *url.URL
	parsed, err = url.Parse(text)
	log.Println("parsed", text)
	log.Println("host", parsed.Host) // expect: use-before-err-check
	if err != nil {
		return ""
	}
	return parsed.Host
}
