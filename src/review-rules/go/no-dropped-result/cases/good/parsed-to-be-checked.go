package check

import (
	"net/url"
	"regexp"
)

func must(pattern, address string) error {
	regexp.MustCompile(pattern)
	_, err := url.Parse(address)
	return err
}
