package users

import (
	"fmt"
	"net/http"
)

func show(r *http.Request) (*http.Response, error) {
	return http.Get("https://api.example.com/users/" + r.FormValue("name"))
}

func find(r *http.Request) (*http.Response, error) {
	return http.Get(fmt.Sprintf("%s/search?q=%s", "https://api.example.com", r.FormValue("q")))
}
