package assets

import "net/http"

func find(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://static.example.com/"+r.FormValue("name"), http.StatusFound)
}
