package search

import (
	"net/http"
	"net/url"
)

func find(r *http.Request) (*http.Response, error) {
	return http.Get("https://api.example.com/?q=" + url.QueryEscape(r.FormValue("q")))
}
