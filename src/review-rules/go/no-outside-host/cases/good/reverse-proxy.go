package proxy

import "net/http"

func forward(client *http.Client, r *http.Request) (*http.Response, error) {
	req, err := http.NewRequest(r.Method, r.URL.String(), r.Body)
	if err != nil {
		return nil, err
	}
	return client.Do(req)
}

func self(r *http.Request) (*http.Response, error) {
	return http.Get("http://" + r.Host + "/health")
}
