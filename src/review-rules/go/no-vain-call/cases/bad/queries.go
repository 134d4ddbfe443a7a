package client

import (
	"net/http"
	"net/url"
)

func page(u *url.URL, n string) string {
	u.Query().Set("page", n) // expect: vain-call
	return u.String()
}

func request(base string, token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, base, nil)
	if err != nil {
		return nil, err
	}
	req.URL.Query().Add("limit", "20") // expect: vain-call
	req.Header.Set("Authorization", token)
	return req, nil
}

func sorted(raw string) (string, error) {
	listURL, err := url.Parse(raw)
	if err != nil {
		return "", err
	}
	query := listURL.Query() // expect: vain-call
	query.Set("sort", "name")
	query.Del("page")
	return listURL.String(), nil
}
