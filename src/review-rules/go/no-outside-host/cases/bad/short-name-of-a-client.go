package preview

import (
	"io"
	"net/http"
)

type Previewer struct {
	hc *http.Client
}

func (p *Previewer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	resp, err := p.hc.Get(r.URL.Query().Get("url")) // expect: server-request-forgery
	if err != nil {
		http.Error(w, "fetch failed", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}
