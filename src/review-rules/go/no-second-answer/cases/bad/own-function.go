package api

import "net/http"

func (a *api) status(w http.ResponseWriter, r *http.Request) {
	status, err := a.db.Status()
	if err != nil {
		a.respondError(w, err) // expect: answered-twice
	}
	a.respond(w, status.Current)
}
