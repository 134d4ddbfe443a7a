package hooks

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type hook struct {
	Callback string
	Text     string
}

func ping(w http.ResponseWriter, r *http.Request) {
	var h hook
	if err := json.NewDecoder(r.Body).Decode(&h); err != nil {
		return
	}
	res, err := http.Post(h.Callback, "text/plain", bytes.NewBufferString(h.Text)) // expect: server-request-forgery
	if err != nil {
		return
	}
	res.Body.Close()
}
