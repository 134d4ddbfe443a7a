package api

import "net/http"

func cors(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, site := range sites {
		if site == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
