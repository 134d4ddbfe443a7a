package tenants

import (
	"fmt"
	"net/http"
)

func choose(w http.ResponseWriter, r *http.Request) {
	tenant := r.PostFormValue("tenant")
	http.Redirect(w, r, fmt.Sprintf("https://%s.example.com/", tenant), http.StatusFound) // expect: open-redirect
}
