package api

import "net/http"

func serve(w http.ResponseWriter, r *http.Request) {
	if isTrusted(r) {
		cors(w, r)
	}
}

func cors(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
