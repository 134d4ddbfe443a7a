package links

import "net/http"

func follow(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", r.URL.Query().Get("to")) // expect: open-redirect
	w.WriteHeader(http.StatusFound)
}
