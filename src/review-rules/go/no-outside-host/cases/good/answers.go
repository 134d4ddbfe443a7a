package preview

import "net/http"

func follow(r *http.Request) (*http.Response, error) {
	res, err := http.Get("https://example.com/start?id=" + r.FormValue("id"))
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return http.Get(res.Header.Get("Location"))
}
