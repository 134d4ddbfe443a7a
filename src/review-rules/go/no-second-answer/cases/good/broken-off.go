package events

import (
	"fmt"
	"net/http"
)

func stream(w http.ResponseWriter, r *http.Request) {
	for event := range events(r.Context()) {
		if event.Err != nil {
			http.Error(w, event.Err.Error(), http.StatusInternalServerError)
			break
		}
		fmt.Fprintf(w, "data: %s\n\n", event.Text)
	}
}
