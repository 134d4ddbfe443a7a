package web

import (
	"net/http"
	"time"
)

func signOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Path: "/", Expires: time.Unix(1, 0)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Path: "/", Expires: time.Time{}.Add(time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "auth_token", Value: "gone", Path: "/", Expires: time.Unix(1, 0)})
}
