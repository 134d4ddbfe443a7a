package files

import (
	"fmt"
	"net/http"
)

func inline(w http.ResponseWriter, r *http.Request) {
	title := r.URL.Query().Get("title")
	w.Header().Add("Content-Disposition", fmt.Sprintf("inline; filename=%s", title)) // expect: header-injection
}
