package login

import (
	"log"
	"net/http"
)

func look(r *http.Request) {
	log.Println("auth:", r.Header.Get("Authorization") != "")
}
