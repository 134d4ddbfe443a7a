package webhooks

import (
	"context"
	"encoding/json"
	"net/http"
)

type subscription struct {
	URL    string `json:"url"`
	Secret string `json:"secret"`
}

func ping(ctx context.Context, sub subscription) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, sub.URL, nil) // expect: server-request-forgery
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func handle(w http.ResponseWriter, r *http.Request) {
	var sub subscription
	if err := json.NewDecoder(r.Body).Decode(&sub); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if err := ping(r.Context(), sub); err != nil {
		http.Error(w, "unreachable", http.StatusBadGateway)
	}
}
