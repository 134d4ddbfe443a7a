package proxy

import "net/http"

func forward(client *http.Client, w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), r.Method, r.Header.Get("X-Target")+"/api", r.Body) // expect: server-request-forgery
	if err != nil {
		return
	}
	res, err := client.Do(req)
	if err != nil {
		return
	}
	res.Body.Close()
}
