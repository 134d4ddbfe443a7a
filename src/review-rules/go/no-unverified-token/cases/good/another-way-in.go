package billing

import "net/http"

func handle(w http.ResponseWriter, r *http.Request, check func(string) bool, isUser func(*http.Request) bool) {
	if signature := r.Header.Get("X-Signature"); signature != "" {
		if !check(signature) {
			http.Error(w, "wrong signature", http.StatusForbidden)
			return
		}
	} else if !isUser(r) {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
