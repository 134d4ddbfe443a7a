package web

import "net/http"

func signIn(w http.ResponseWriter, token string) {
	cookie := http.Cookie{Name: "auth_token", Value: token, HttpOnly: false, Secure: true} // expect: unguarded-cookie
	http.SetCookie(w, &cookie)
}
