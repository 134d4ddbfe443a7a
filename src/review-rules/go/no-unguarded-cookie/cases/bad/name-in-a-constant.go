package web

import "net/http"

const cookieName = "sid"

func signIn(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{ // expect: unguarded-cookie
		Name:   cookieName,
		Value:  id,
		Secure: true,
	})
}
