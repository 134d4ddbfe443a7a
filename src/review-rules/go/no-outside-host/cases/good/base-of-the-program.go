package users

import (
	"fmt"
	"net/http"
)

type server struct {
	base string
	http *http.Client
}

func (s *server) show(r *http.Request) (*http.Response, error) {
	return http.Get(s.base + "/users/" + r.FormValue("name"))
}

func (s *server) find(r *http.Request) (*http.Request, error) {
	return http.NewRequest("GET", fmt.Sprintf("%s/search/%s", s.base, r.FormValue("q")), nil)
}
