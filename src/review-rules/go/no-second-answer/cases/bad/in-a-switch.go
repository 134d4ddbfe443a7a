package milestones

import "net/http"

func change(w http.ResponseWriter, r *http.Request) {
	isClosed := false
	switch r.FormValue("action") {
	case "open":
	case "close":
		isClosed = true
	default:
		http.Redirect(w, r, "/milestones", http.StatusSeeOther) // expect: answered-twice
	}
	if err := store(r.FormValue("id"), isClosed); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/milestones", http.StatusSeeOther)
}
