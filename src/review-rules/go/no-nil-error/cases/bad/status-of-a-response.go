package feed

import "net/http"

func load(url string) (*http.Response, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		return nil, err // expect: nil-error
	}
	return res, nil
}
