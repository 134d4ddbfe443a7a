package files

import (
	"encoding/json"
	"net/http"
	"os"
	"path"
)

type request struct {
	Names []string
	Into  string
}

func remove(w http.ResponseWriter, r *http.Request) {
	var req request
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, "bad", 400)
		return
	}
	for _, name := range req.Names {
		if err := os.Remove(path.Join("/srv/files", name)); err != nil { // expect: path-traversal
			http.Error(w, "no", 500)
		}
	}
	_ = os.Rename("/srv/new", "/srv/files/"+req.Into) // expect: path-traversal
}
