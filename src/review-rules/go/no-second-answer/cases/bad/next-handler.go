package access

import "net/http"

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "sign in first", http.StatusUnauthorized) // expect: answered-twice
		}
		next.ServeHTTP(w, r)
	})
}
