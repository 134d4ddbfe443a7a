package preview

import (
	"net/http"
)

type server struct{}

func (s *server) validateURL(address string) error { return nil }

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	address := r.FormValue("feed")
	if err := s.validateURL(address); err != nil {
		return
	}
	res, err := s.fetch(address)
	if err == nil {
		res.Body.Close()
	}
}

func (s *server) fetch(address string) (*http.Response, error) {
	return http.Get(address)
}
