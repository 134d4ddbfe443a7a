package login

import (
	"encoding/json"
	"net/http"
)

func account(w http.ResponseWriter, r *http.Request) {
	user := userOf(r)
	if user == nil {
		http.Redirect(w, r, "/login", http.StatusFound) // expect: answered-twice
	}
	encoder := json.NewEncoder(w)
	if err := encoder.Encode(user); err != nil {
		http.Error(w, "cannot be written", http.StatusInternalServerError)
	}
}
