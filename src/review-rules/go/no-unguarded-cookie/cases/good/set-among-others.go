package web

import "net/http"

func signIn(w http.ResponseWriter, id string) {
	cookie := http.Cookie{Name: "session_id", Value: id}
	cookie.HttpOnly, cookie.Secure = true, true
	http.SetCookie(w, &cookie)
}
