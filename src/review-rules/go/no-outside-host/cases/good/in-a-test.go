package preview

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	res, err := http.Get(r.FormValue("url"))
	if err == nil {
		res.Body.Close()
	}
}
// path: internal/preview/preview_test.go
