package files

import (
	"net/http"
	"strings"
)

var quotes = strings.NewReplacer("\\", "\\\\", `"`, "\\\"")

func download(w http.ResponseWriter, r *http.Request) {
	name := quotes.Replace(r.FormValue("name"))
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
}
