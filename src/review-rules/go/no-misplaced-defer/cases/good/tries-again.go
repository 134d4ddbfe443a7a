package feed

import (
	"net/http"
	"time"
)

const maxAttempts = 4

func fetch(url string) (*Feed, error) {
	for attempt := 0; attempt < maxAttempts; attempt++ {
		res, err := http.Get(url)
		if err != nil {
			time.Sleep(time.Second)
			continue
		}
		defer res.Body.Close()
		if res.StatusCode == http.StatusOK {
			return parse(res.Body)
		}
	}
	return nil, errNone
}
