package feed

import (
	"fmt"
	"net/http"
	"os"
)

func first(urls []string) (*Feed, error) {
	for _, url := range urls {
		res, err := http.Get(url)
		if err != nil {
			continue
		}
		defer res.Body.Close()
		if res.StatusCode == http.StatusOK {
			return parse(res.Body)
		} else {
			return nil, fmt.Errorf("%s: %s", url, res.Status)
		}
	}
	return nil, errNone
}

func header(names []string) (string, error) {
	for _, name := range names {
		file, err := os.Open(name)
		if err != nil {
			continue
		}
		defer file.Close()
		switch kindOf(file) {
		case plain:
			return lineOf(file)
		case packed:
			return unpackedLineOf(file)
		default:
			return "", errKind
		}
	}
	return "", errNone
}
