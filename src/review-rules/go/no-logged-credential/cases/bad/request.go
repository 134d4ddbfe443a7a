package login

import (
	"log"
	"net/http"
)

func check(w http.ResponseWriter, r *http.Request) {
	log.Println("auth", r.Header.Get("Authorization")) // expect: logged-secret
	log.Print("try " + r.FormValue("password"))        // expect: logged-secret
}
