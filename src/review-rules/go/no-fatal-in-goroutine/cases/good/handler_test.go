package queue

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// The server runs it, which its reader may know or not: it is no goroutine that is written here.
func TestGet(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			t.Fatal(r.Method)
		}
	}))
	defer server.Close()
}
