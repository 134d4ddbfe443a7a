package preview

import "net/http"

func preview(w http.ResponseWriter, r *http.Request) {
	target := r.URL.Query().Get("url")
	res, err := http.Get(target) // expect: server-request-forgery
	if err != nil {
		http.Error(w, "no", 502)
		return
	}
	res.Body.Close()
}
