package pages

import "net/http"

func next(req *http.Request, cursor string) {
	if cursor != "" {
		req.URL.Query().Set("cursor", cursor) // expect: vain-call
	}
	req.URL.Query().Add("limit", "50") // expect: vain-call
}
