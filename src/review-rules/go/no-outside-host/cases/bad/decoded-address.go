package images

import (
	"encoding/base64"
	"io"
	"net/http"
)

type proxy struct{ hc *http.Client }

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	raw, err := base64.RawURLEncoding.DecodeString(r.URL.Query().Get("src"))
	if err != nil {
		http.Error(w, "bad source", http.StatusBadRequest)
		return
	}
	res, err := http.Get(string(raw)) // expect: server-request-forgery
	if err != nil {
		http.Error(w, "unreachable", http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	_, _ = io.Copy(w, io.LimitReader(res.Body, 1<<20))
}
