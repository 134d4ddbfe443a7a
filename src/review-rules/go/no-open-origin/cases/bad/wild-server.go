package api

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

type Server struct {
	mux *http.ServeMux
	log *log.Logger
}

func New(logger *log.Logger) *Server {
	s := &Server{mux: http.NewServeMux(), log: logger}
	s.mux.HandleFunc("GET /account", s.account)
	return s
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	started := time.Now()
	s.cors(w, r)
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	s.mux.ServeHTTP(w, r)
	s.log.Printf("%s %s took %v", r.Method, r.URL.Path, time.Since(started))
}

func (s *Server) cors(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return
	}
	s.log.Printf("asked from %s", origin)
	headers := w.Header()
	headers.Set("Access-Control-Allow-Origin", origin) // expect: open-cors
	headers.Set("Access-Control-Allow-Methods", "GET, POST")
	headers.Set("Access-Control-Allow-Credentials", "true")
	headers.Set("Vary", "Origin")
}

func (s *Server) account(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	if err := json.NewEncoder(w).Encode(find(cookie.Value)); err != nil {
		s.log.Printf("account: %v", err)
	}
}
