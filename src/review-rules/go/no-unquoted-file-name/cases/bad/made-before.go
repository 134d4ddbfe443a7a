package files

import (
	"fmt"
	"net/http"
)

func report(w http.ResponseWriter, r *http.Request) {
	kind := "attachment"
	if r.FormValue("preview") == "1" {
		kind = "inline"
	}
	value := fmt.Sprintf("%s; filename=\"%s\"", "attachment", r.FormValue("as"))
	w.Header().Set("X-Kind", kind)
	w.Header().Set("content-disposition", value) // expect: header-injection
}
