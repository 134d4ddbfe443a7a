package search

import (
	"net/http"
	"net/url"
)

type index struct{}

func (i *index) Query(text string) []string { return nil }

func find(i *index, r *http.Request) []string {
	name := r.FormValue("name")
	values := url.Values{}
	values.Set("select", "name from "+name)
	return i.Query("title:" + name + " AND kind:book")
}

func read(r *http.Request) string {
	return r.URL.Query().Get("select * from " + r.FormValue("x"))
}
