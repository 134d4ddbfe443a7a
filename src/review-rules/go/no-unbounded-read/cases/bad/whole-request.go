package hooks

import (
	"encoding/json"
	"io"
	"net/http"
)

type Hook struct{ Name string }

func (s *Server) receive(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body) // expect: unbounded-read
	if err != nil {
		http.Error(w, "unreadable", http.StatusBadRequest)
		return
	}
	var hook Hook
	if err := json.Unmarshal(data, &hook); err != nil {
		http.Error(w, "no hook", http.StatusBadRequest)
		return
	}
	s.run(hook)
}

func (s *Server) echo(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err == nil {
		_, _ = w.Write(data)
	}
}
