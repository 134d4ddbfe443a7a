package links

import "net/http"

var targets = map[string]string{"docs": "https://docs.example.com/"}

func follow(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, targets[r.FormValue("to")], http.StatusFound)
}
