package hooks

import (
	"encoding/json"
	"net/http"
)

func receive(w http.ResponseWriter, r *http.Request) {
	var event Event
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		w.WriteHeader(http.StatusBadRequest) // expect: answered-twice
	}
	queue(event)
	w.WriteHeader(http.StatusAccepted)
}
