package login

import (
	"net/http"
	"strings"
)

func isValidRedirect(target string) bool {
	return strings.HasPrefix(target, "/") && !strings.HasPrefix(target, "//") // expect: open-redirect
}

func done(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") { // expect: open-redirect
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}

func redirectTo(place string) string {
	if len(place) > 1 && place[0] == '/' && place[1] != '/' { // expect: open-redirect
		return place
	}
	return "/"
}
