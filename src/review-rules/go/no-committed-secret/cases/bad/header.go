package client

import "net/http"

func ask(req *http.Request) {
	req.Header.Set("Authorization", "Bearer 7Gk2Pq9XwLz4Vb6NcTr5Yd3Hs1") // expect: hardcoded-secret
}
