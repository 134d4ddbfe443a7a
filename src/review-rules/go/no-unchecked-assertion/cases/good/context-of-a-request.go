package auth

import "net/http"

type userKey struct{}

type User struct {
	Name string
}

func name(r *http.Request) string {
	return r.Context().Value(userKey{}).(*User).Name
}
