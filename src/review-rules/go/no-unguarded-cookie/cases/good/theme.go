package web

import "net/http"

func choose(w http.ResponseWriter, theme string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: theme, Path: "/"})
}
