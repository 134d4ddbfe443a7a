package web

import "net/http"

func signIn(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Path: "/"}) // expect: unguarded-cookie
}
