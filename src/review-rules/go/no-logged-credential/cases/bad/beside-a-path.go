package proxy

import (
	"log/slog"
	"net/http"
)

func record(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		slog.Info("request", "path", r.URL.Path, "auth", r.Header.Get("Authorization")) // expect: logged-secret
		next.ServeHTTP(w, r)
	})
}
