package sample

import "net/http"

func check(url string) (bool, error) {
	res, err := http.Get(url) // expect: unclosed-body
	if err != nil {
		return false, err
	}
	if res.StatusCode >= 500 {
		return false, nil
	}
	defer res.Body.Close()
	return true, nil
}
