package server

import (
	"net/http"
	"testing"
)

func SignIn(tb testing.TB, addr string) {
	tb.Helper()
	if _, err := http.Get(addr + "/sign-in"); err != nil {
		tb.Fatalf("sign in: %v", err)
	}
}
