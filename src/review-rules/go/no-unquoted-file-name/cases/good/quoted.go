package files

import (
	"fmt"
	"net/http"
	"strconv"
)

func download(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", "attachment; filename="+strconv.Quote(r.FormValue("name")))
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", r.FormValue("name")))
}
