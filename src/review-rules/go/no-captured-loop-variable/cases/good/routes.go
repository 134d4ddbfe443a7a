package sample

import "net/http"

// go: 20

func routes(mux *http.ServeMux, services []Service) {
	for _, s := range services {
		mux.HandleFunc(s.Prefix, handlerOf(s))
		s := s
		mux.Handle(s.Name, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			proxy(s.Target, w, r)
		}))
		mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		})
	}
}
