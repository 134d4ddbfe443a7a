package simulation

import (
	"net/http"
)

type Client struct{ URL string }

type link struct{}

func (c *Client) Send(path string) (*http.Response, error) {
	return http.Get(c.URL + path)
}

func (c *Client) Fetch(address string) (*http.Response, error) {
	return http.Get(address)
}

func (c *Client) create(w http.ResponseWriter, r *http.Request, links map[string]*link) {
	name := r.FormValue("name")
	l := links[name]
	l.Fetch(r.FormValue("address"))
}

func (l *link) Text() string { return "" }
