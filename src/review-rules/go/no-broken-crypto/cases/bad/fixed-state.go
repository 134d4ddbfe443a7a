package auth

import (
	"net/http"

	"golang.org/x/oauth2"
)

var (
	conf  = &oauth2.Config{ClientID: "web", RedirectURL: "https://app.example.com/callback"}
	state = "random"
)

func login(w http.ResponseWriter, r *http.Request) {
	url := conf.AuthCodeURL("state-token", oauth2.AccessTypeOffline) // expect: weak-crypto
	http.Redirect(w, r, url, http.StatusFound)
}

func loginAgain(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, conf.AuthCodeURL(state), http.StatusFound) // expect: weak-crypto
}
