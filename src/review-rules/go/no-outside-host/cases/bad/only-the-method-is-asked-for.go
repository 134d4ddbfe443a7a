package preview

import (
	"io"
	"net/http"
)

func serve(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	res, err := http.Get(r.FormValue("url")) // expect: server-request-forgery
	if err != nil {
		http.Error(w, "it cannot be fetched safely", http.StatusForbidden)
		return
	}
	defer res.Body.Close()
	io.Copy(w, res.Body)
}
