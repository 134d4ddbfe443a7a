package api

import "net/http"

func summed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Trailer", "X-Sum")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Sum", "1")
}
