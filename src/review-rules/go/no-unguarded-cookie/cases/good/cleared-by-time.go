package web

import (
	"net/http"
	"time"
)

func signOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: "x", Expires: time.Unix(0, 0)})
}
