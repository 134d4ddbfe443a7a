package files

import "net/http"

type job struct{ ID, hash string }

func (j *job) send(w http.ResponseWriter) {
	w.Header().Set("Content-Disposition", "attachment; filename="+j.ID+".log")
	w.Header().Set("Content-Disposition", "attachment; filename="+j.hash)
}
