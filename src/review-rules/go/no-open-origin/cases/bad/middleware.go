package api

import "net/http"

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("access-control-allow-origin", r.Header.Get("Origin")) // expect: open-cors
		w.Header().Add("access-control-allow-credentials", "true")
		next.ServeHTTP(w, r)
	})
}
