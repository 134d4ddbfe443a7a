package preview

import (
	"net/http"
	"net/url"
)

func preview(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.FormValue("url"))
	if err != nil {
		http.Error(w, "bad", 400)
		return
	}
	q := u.Query()
	q.Set("preview", "1")
	u.RawQuery = q.Encode()
	res, err := http.Get(u.String()) // expect: server-request-forgery
	if err != nil {
		return
	}
	res.Body.Close()
}
