package source

import (
	"net/http"
	"os/exec"
)

func Clone(url, dir string) error {
	return exec.Command("git", "clone", url, dir).Run() // expect: command-injection
}

func fetch(w http.ResponseWriter, r *http.Request) {
	out, err := exec.CommandContext(r.Context(), "curl", r.FormValue("from")).Output() // expect: command-injection
	if err != nil {
		http.Error(w, "it cannot be fetched", http.StatusBadGateway)
		return
	}
	w.Write(out)
}
