package static

import (
	"net/http"
	"path"
	"strings"
)

type options struct {
	files http.FileSystem
	index string
}

func (o options) serve(w http.ResponseWriter, r *http.Request) bool {
	file := r.URL.Path
	f, err := o.files.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.IsDir() {
		return false
	}
	if !strings.HasSuffix(r.URL.Path, "/") {
		http.Redirect(w, r, r.URL.Path+"/", http.StatusFound) // expect: open-redirect
		return true
	}
	file = path.Join(file, o.index)
	http.ServeFile(w, r, file)
	return true
}
