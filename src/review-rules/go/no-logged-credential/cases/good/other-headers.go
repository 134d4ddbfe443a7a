package login

import (
	"log"
	"net/http"
)

func look(r *http.Request) {
	log.Println(r.Header.Get("User-Agent"), r.FormValue("user"))
}
