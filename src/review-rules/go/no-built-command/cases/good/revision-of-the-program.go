package source

import (
	"net/http"
	"os/exec"
)

func Log(ref string) ([]byte, error) {
	return exec.Command("git", "log", "--oneline", ref).Output()
}

func search(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("git", "grep", "-e", r.FormValue("text"), "HEAD").Output()
	if err != nil {
		http.Error(w, "nothing", http.StatusNotFound)
		return
	}
	w.Write(out)
}

func show(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("git", "show", "--", r.FormValue("path")).Output()
	if err != nil {
		http.Error(w, "nothing", http.StatusNotFound)
		return
	}
	w.Write(out)
}

func tag(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("git", "diff", "v"+r.FormValue("from"), "HEAD").Output()
	if err != nil {
		http.Error(w, "nothing", http.StatusNotFound)
		return
	}
	w.Write(out)
}
