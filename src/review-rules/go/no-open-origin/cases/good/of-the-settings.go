package api

import "net/http"

type server struct {
	origin string
}

func (s *server) cors(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
