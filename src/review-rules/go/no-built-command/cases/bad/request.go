package tools

import (
	"net/http"
	"os/exec"
)

func lookup(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	cmd := exec.Command("bash", "-c", "nslookup "+host) // expect: command-injection
	out, err := cmd.CombinedOutput()
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	_, _ = w.Write(out)
}
