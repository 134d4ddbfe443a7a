package web

import (
	"fmt"
	"net/http"
)

func greet(w http.ResponseWriter, r *http.Request) {
	session, _ := r.Cookie("session")
	user := users[session.Value] // expect: use-before-err-check
	fmt.Fprintln(w, user.Name)
}

func upload(w http.ResponseWriter, r *http.Request) {
	file, header, _ := r.FormFile("picture")
	name := header.Filename // expect: use-before-err-check
	store(name, file)
}
