package billing

import "net/http"

func handle(w http.ResponseWriter, r *http.Request, check func(string) bool) {
	signature := r.Header.Get("X-Signature")
	if signature == "" {
		http.Error(w, "no signature", http.StatusForbidden)
		return
	}
	if signature != "" && !check(signature) {
		http.Error(w, "wrong signature", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
