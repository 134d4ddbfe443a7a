package version

import (
	"io"
	"net/http"
	"regexp"
)

func Latest(address string) (string, error) {
	res, err := http.Get(address)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return "", err
	}
	pattern := regexp.MustCompile(`version\s*v(\d+\.\d+\.\d+)`)
	found := pattern.FindStringSubmatch(string(body))
	return found[1], nil // expect: slice-bounds
}
