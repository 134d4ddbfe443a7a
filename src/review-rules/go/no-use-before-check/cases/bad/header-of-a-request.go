package sample

import "net/http"

func request(url, token string) (*http.Request, error) {
	req, err := http.NewRequest("GET", url, nil)
	req.Header.Set("Authorization", "Bearer "+token) // expect: use-before-err-check
	if err != nil {
		return nil, err
	}
	return req, nil
}
