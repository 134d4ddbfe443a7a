package feed

import (
	"encoding/json"
	"io"
	"net/http"
)

func Fetch(url string) (*Feed, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	data, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	feed := &Feed{}
	err = json.Unmarshal(data, feed) // expect: unchecked-error
	return feed, nil
}
