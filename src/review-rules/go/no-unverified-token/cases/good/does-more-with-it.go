package billing

import "net/http"

type entry struct{ isSigned bool }

func handle(w http.ResponseWriter, r *http.Request, keep func(entry)) {
	var one entry
	if signature := r.Header.Get("X-Signature"); signature != "" {
		one.isSigned = true
		w.Header().Set("X-Seen", signature)
	}
	keep(one)
}
