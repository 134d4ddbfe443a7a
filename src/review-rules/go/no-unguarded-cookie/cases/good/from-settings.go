package web

import "net/http"

type settings struct{ guarded bool }

func signIn(w http.ResponseWriter, id string, s settings) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, HttpOnly: s.guarded})
}
