package files

import "net/http"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	switch name {
	case "year.csv", "month.csv":
		w.Header().Set("Content-Disposition", "attachment; filename="+name)
	}
	if name == "day.csv" {
		w.Header().Set("Content-Disposition", "attachment; filename="+name)
	}
}
