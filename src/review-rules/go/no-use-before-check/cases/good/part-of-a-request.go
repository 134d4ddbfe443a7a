package web

import (
	"fmt"
	"net/http"
)

func greet(w http.ResponseWriter, r *http.Request) {
	session, _ := r.Cookie("session")
	if session == nil {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, users[session.Value].Name)
}

func theme(r *http.Request) string {
	if chosen, _ := r.Cookie("theme"); chosen != nil {
		return chosen.Value
	}
	return "light"
}

func upload(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("picture")
	if err != nil {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	store(header.Filename, file)
}

func copyOf(w http.ResponseWriter, r *http.Request) {
	file, _, _ := r.FormFile("picture")
	keep(file)
}
