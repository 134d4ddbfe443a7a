package feed

import "net/http"

func read(r *http.Request) (*http.Response, error) {
	address := r.FormValue("feed")
	if address == "" {
		address = "https://example.com/feed.xml"
	}
	return http.Get(address) // expect: server-request-forgery
}
