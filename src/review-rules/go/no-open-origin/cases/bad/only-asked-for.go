package api

import "net/http"

func cors(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // expect: open-cors
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
