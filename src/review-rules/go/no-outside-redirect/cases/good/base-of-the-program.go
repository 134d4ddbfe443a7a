package login

import (
	"net/http"
	"strings"
)

type handler struct {
	base string
}

func (h *handler) done(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, h.base) {
		next = h.base
	}
	http.Redirect(w, r, next, http.StatusFound)
}
