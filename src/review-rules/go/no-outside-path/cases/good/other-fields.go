package files

import (
	"net/http"
	"os"
	"path/filepath"
)

type job struct {
	dir  string
	note string
}

func run(w http.ResponseWriter, r *http.Request) {
	j := job{dir: "/srv/jobs", note: r.FormValue("note")}
	f, err := os.Create(filepath.Join(j.dir, "job.log"))
	if err != nil {
		return
	}
	defer f.Close()
	_, _ = f.WriteString(j.note)
}
