package mirror

import (
	"net/http"

	exec "golang.org/x/sys/execabs"
)

func size(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("sh", "-c", "du -s /srv/"+r.FormValue("name")).Output() // expect: command-injection
	if err != nil {
		http.Error(w, "no such mirror", http.StatusNotFound)
		return
	}
	_, _ = w.Write(out)
}
