package web

import "net/http"

func signIn(w http.ResponseWriter, id string) {
	cookie := &http.Cookie{Name: "session_id", Value: id, Path: "/"}
	harden(cookie)
	http.SetCookie(w, cookie)
}

func signInAgain(w http.ResponseWriter, id string) {
	http.SetCookie(w, harden(&http.Cookie{Name: "session_id", Value: id, Path: "/"}))
}

func signInByValue(w http.ResponseWriter, id string) {
	var cookie = http.Cookie{Name: "session_id", Value: id, Path: "/"}
	secure(&cookie)
	http.SetCookie(w, &cookie)
}
