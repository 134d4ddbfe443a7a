package login

import (
	"fmt"
	"math/rand"
	"net/http"

	"golang.org/x/oauth2"
)

func start(w http.ResponseWriter, r *http.Request, config *oauth2.Config) {
	state := fmt.Sprintf("%x", rand.Int63()) // expect: weak-crypto
	http.SetCookie(w, &http.Cookie{Name: "state", Value: state})
	http.Redirect(w, r, config.AuthCodeURL(state), http.StatusFound)
}
