package preview

import "net/http"

type Previewer struct {
	hc    *http.Client
	store interface {
		Get(key string) ([]byte, error)
	}
}

func (p *Previewer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := p.store.Get(r.URL.Query().Get("url"))
	if err != nil {
		http.Error(w, "not kept", http.StatusNotFound)
		return
	}
	w.Write(body)
}
