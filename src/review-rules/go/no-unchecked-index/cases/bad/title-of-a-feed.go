package advisories

import (
	"errors"
	"strings"
)

type Definition struct {
	Title string `xml:"title"`
	Link  string `xml:"link"`
}

func Name(one Definition) string {
	return one.Title[:strings.Index(one.Title, ": ")] // expect: slice-bounds
}

func Site(one Definition) (string, error) {
	if one.Link == "" {
		return "", errors.New("no link")
	}
	return strings.Split(one.Link, "/")[2], nil // expect: slice-bounds
}
