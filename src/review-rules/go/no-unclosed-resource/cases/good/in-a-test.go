package sample

// path: pkg/api_test.go

import "net/http"

func TestAlive(t *testing.T) {
	res, err := http.Get(server.URL)
	if err != nil || res.StatusCode != 200 {
		t.Fatal(err)
	}
}
