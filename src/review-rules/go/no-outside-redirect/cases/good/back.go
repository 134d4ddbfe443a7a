package settings

import "net/http"

func saved(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.Referer(), http.StatusSeeOther)
}
