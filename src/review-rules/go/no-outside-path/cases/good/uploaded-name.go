package files

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
)

func upload(w http.ResponseWriter, r *http.Request) {
	in, header, err := r.FormFile("file")
	if err != nil {
		return
	}
	defer in.Close()
	out, err := os.Create(filepath.Join("/srv/uploads", header.Filename))
	if err != nil {
		return
	}
	defer out.Close()
	_, _ = io.Copy(out, in)
}
