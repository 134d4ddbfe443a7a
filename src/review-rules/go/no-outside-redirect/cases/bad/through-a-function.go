package login

import "net/http"

func done(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "bad form", http.StatusBadRequest)
		return
	}
	leave(w, r, r.Form.Get("return_to"))
}

func leave(w http.ResponseWriter, r *http.Request, to string) {
	if to == "" {
		to = "/"
	}
	http.Redirect(w, r, to, http.StatusFound) // expect: open-redirect
}
