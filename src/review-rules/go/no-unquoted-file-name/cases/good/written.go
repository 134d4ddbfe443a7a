package files

import "net/http"

const name = "report.csv"

func report(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", `attachment; filename="all.csv"`)
	w.Header().Set("Content-Disposition", "attachment; filename="+name)
}
