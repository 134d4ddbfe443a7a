package files

import (
	"mime"
	"net/http"
)

func download(w http.ResponseWriter, r *http.Request) {
	value := mime.FormatMediaType("attachment", map[string]string{"filename": r.FormValue("name")})
	w.Header().Set("Content-Disposition", value)
}
