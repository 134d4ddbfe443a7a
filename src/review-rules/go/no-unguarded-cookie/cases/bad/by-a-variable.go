package web

import (
	"log"
	"net/http"
)

func signIn(w http.ResponseWriter, id string) {
	cookie := &http.Cookie{Name: "session_id", Value: id, Path: "/"} // expect: unguarded-cookie
	cookie.Secure = true
	log.Println("signed in", cookie.Name)
	http.SetCookie(w, cookie)
}
