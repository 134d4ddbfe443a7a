package web

import "net/http"

func protect(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: token, Path: "/"})
}
