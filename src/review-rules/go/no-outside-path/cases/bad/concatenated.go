package files

import (
	"io"
	"net/http"
	"os"
)

func upload(w http.ResponseWriter, r *http.Request) {
	path := "/srv/uploads/" + r.FormValue("folder") + "/data.bin"
	out, err := os.Create(path) // expect: path-traversal
	if err != nil {
		http.Error(w, "no", 500)
		return
	}
	defer out.Close()
	_, _ = io.Copy(out, r.Body)
}
