package pages

import "net/http"

func next(req *http.Request, cursor string) {
	query := req.URL.Query()
	query.Set("cursor", cursor)
	req.URL.RawQuery = query.Encode()
	req.Header.Set("Accept", "text/html")
}
