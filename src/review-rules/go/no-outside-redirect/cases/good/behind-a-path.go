package wiki

import "net/http"

func saved(w http.ResponseWriter, r *http.Request) {
	title := r.FormValue("title")
	http.Redirect(w, r, "/view/"+title, http.StatusFound)
}
