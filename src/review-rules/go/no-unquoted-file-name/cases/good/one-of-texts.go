package files

import "net/http"

func download(w http.ResponseWriter, isFull bool) {
	name := "short.csv"
	if isFull {
		name = "full.csv"
	}
	w.Header().Set("Content-Disposition", "attachment; filename="+name)
}
