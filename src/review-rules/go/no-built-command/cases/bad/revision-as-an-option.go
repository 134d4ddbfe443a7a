package source

import (
	"bytes"
	"net/http"
	"os/exec"
)

type history struct{ dir string }

func (h *history) Log(w http.ResponseWriter, r *http.Request) {
	ref := r.FormValue("ref")
	if ref == "" {
		ref = "HEAD"
	}
	var out bytes.Buffer
	cmd := exec.CommandContext(r.Context(), "git", "log", "--oneline", ref) // expect: command-injection
	cmd.Dir = h.dir
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		http.Error(w, "no such revision", http.StatusNotFound)
		return
	}
	w.Write(out.Bytes())
}

func (h *history) Diff(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	out, err := exec.Command("git", "diff", query.Get("from"), query.Get("to")).Output() // expect: command-injection
	if err != nil {
		http.Error(w, "no difference", http.StatusNotFound)
		return
	}
	w.Write(out)
}
