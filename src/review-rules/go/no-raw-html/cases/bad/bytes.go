package web

import "net/http"

func missing(w http.ResponseWriter, r *http.Request) {
	page := "<html><body>No page " + r.PostFormValue("page") + "</body></html>"
	w.WriteHeader(http.StatusNotFound)
	w.Write([]byte(page)) // expect: xss
}
