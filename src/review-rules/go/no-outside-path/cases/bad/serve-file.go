package files

import (
	"fmt"
	"net/http"
)

func avatar(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, fmt.Sprintf("avatars/%s.png", r.FormValue("user"))) // expect: path-traversal
}
