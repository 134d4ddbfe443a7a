package sample

import (
	"net/http"
	"time"
)

// go: 20

func routes(mux *http.ServeMux, services []Service) {
	for _, s := range services {
		mux.HandleFunc(s.Prefix, func(w http.ResponseWriter, r *http.Request) {
			proxy(s.Target, w, r) // expect: loop-capture
		})
		mux.Handle(s.Name, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			proxy(s.Target, w, r) // expect: loop-capture
		}))
		time.AfterFunc(time.Minute, func() {
			s.Refresh() // expect: loop-capture
		})
	}
}
