package sample

import (
	"net/http"
	"net/url"
)

func page(u *url.URL, n string) string {
	q := u.Query()
	q.Set("page", n)
	u.RawQuery = q.Encode()
	return u.String()
}

func handed(req *http.Request, sign func(url.Values)) {
	q := req.URL.Query()
	q.Add("v", "2")
	sign(q)
}

func kept(req *http.Request, keep *url.Values) {
	q := req.URL.Query()
	q.Del("token")
	*keep = q
}
