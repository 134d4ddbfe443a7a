package web

import "net/http"

func signOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: "", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "session_id", Path: "/", MaxAge: -1})
}
