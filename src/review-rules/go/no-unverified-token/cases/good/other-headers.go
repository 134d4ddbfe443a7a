package billing

import (
	"net/http"
	"time"
)

func handle(w http.ResponseWriter, r *http.Request, changed time.Time) {
	if since := r.Header.Get("If-Modified-Since"); since != "" {
		at, err := http.ParseTime(since)
		if err != nil {
			http.Error(w, "no time", http.StatusBadRequest)
			return
		}
		if !changed.After(at) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}
