package search

import (
	"net/http"
	"net/url"
)

func find(r *http.Request) (*http.Response, error) {
	u, err := url.Parse("https://api.example.com/search")
	if err != nil {
		return nil, err
	}
	q := u.Query()
	q.Set("q", r.FormValue("q"))
	u.RawQuery = q.Encode()
	return http.Get(u.String())
}

func other(r *http.Request) (*http.Response, error) {
	u, err := url.Parse("https://api.example.com/search/" + r.FormValue("q"))
	if err != nil {
		return nil, err
	}
	return http.Get(u.String())
}
