package accounts

import (
	"math/rand"
	"net/http"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func randomString(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // expect: weak-crypto
	}
	return string(b)
}

func open(w http.ResponseWriter) string {
	id := randomString(32)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true, Secure: true})
	return id
}
