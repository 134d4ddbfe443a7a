package sample

import "net/http"

func id(r *http.Request) (string, bool) {
	return r.URL.Query().Get("id"), r.URL.Query().Has("all")
}

func ids(r *http.Request) []string {
	q := r.URL.Query()
	if q.Get("id") == "" {
		q.Set("id", "0")
	}
	return q["id"]
}
