package login

import (
	"net/http"
	"net/url"
)

func (s *Server) choose(w http.ResponseWriter, r *http.Request) {
	next := url.URL{
		RawQuery: r.Form.Encode(),
	}
	next.Path = s.prefix + "/auth/only"
	http.Redirect(w, r, next.String(), http.StatusFound)
}
