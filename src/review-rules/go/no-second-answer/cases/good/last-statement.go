package health

import (
	"log"
	"net/http"
	"time"
)

func health(w http.ResponseWriter, r *http.Request) {
	started := time.Now()
	if err := ping(r.Context()); err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	}
	log.Printf("ping took %v", time.Since(started))
}
