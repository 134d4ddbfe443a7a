package web

import "net/http"

func ask(req *http.Request, id string) {
	req.AddCookie(&http.Cookie{Name: "session_id", Value: id})
}
