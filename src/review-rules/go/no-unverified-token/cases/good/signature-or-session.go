package hooks

import "net/http"

func receive(w http.ResponseWriter, r *http.Request) {
	sig := r.Header.Get("X-Signature")
	if sig != "" {
		if !verify(r, sig) {
			http.Error(w, "bad signature", http.StatusUnauthorized)
			return
		}
	}
	user, err := authenticate(r)
	if err != nil {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	handle(w, r, user)
}
