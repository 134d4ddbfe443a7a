package pages

import "net/http"

func page(w http.ResponseWriter, r *http.Request) {
	if r.ProtoMajor >= 2 {
		w.Header().Add("Link", "</style.css>; rel=preload")
		w.WriteHeader(http.StatusEarlyHints)
	}
	w.WriteHeader(http.StatusOK)
}
