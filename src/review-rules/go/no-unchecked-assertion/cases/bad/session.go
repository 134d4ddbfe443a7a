package auth

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func userID(store sessions.Store, r *http.Request) (int, error) {
	session, err := store.Get(r, "login")
	if err != nil {
		return 0, err
	}
	return session.Values["user"].(int), nil // expect: unchecked-assertion
}
