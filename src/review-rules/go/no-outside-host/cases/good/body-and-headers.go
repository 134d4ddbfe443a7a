package hooks

import (
	"bytes"
	"io"
	"net/http"
)

func relay(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://hooks.example.com/in", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-From", r.Header.Get("X-From"))
	return http.DefaultClient.Do(req)
}
