package relay

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
)

var errSignature = errors.New("wrong signature")

type event struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

type signer interface {
	Check(body []byte, signature string) error
}

type relay struct {
	signer signer
	queue  chan<- event
	limit  int64
}

func (rl *relay) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "method", http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, rl.limit))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	if err := rl.signer.Check(body, r.Header.Get("Relay-Signature")); err != nil {
		log.Printf("%v: %v", errSignature, err)
		http.Error(w, errSignature.Error(), http.StatusForbidden)
		return
	}
	var one event
	if err := json.Unmarshal(body, &one); err != nil {
		http.Error(w, "no event", http.StatusBadRequest)
		return
	}
	rl.queue <- one
	w.WriteHeader(http.StatusAccepted)
}
