package web

import (
	"encoding/json"
	"net/http"
)

func list(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"<b>": r.FormValue("q")})
}
