package preview

import "net/http"

var feeds = map[string]string{"news": "https://news.example.com/rss"}
var known = map[string]bool{"https://news.example.com/rss": true}

func read(r *http.Request) (*http.Response, error) {
	return http.Get(feeds[r.FormValue("feed")])
}

func other(r *http.Request) (*http.Response, error) {
	address := r.FormValue("feed")
	if !known[address] {
		return nil, http.ErrNotSupported
	}
	return http.Get(address)
}
