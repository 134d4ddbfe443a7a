package web

import "net/http"

func signIn(w http.ResponseWriter, id string) {
	cookie := &http.Cookie{Name: "session_id", Value: id}
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}
