package tools

import (
	"encoding/json"
	"net/http"
	"os/exec"
)

type job struct {
	Branch string
}

func command(branch string) string {
	return "git fetch origin " + branch
}

func handle(w http.ResponseWriter, r *http.Request) {
	var j job
	if json.NewDecoder(r.Body).Decode(&j) != nil {
		return
	}
	_ = exec.Command("sh", "-c", command(j.Branch)).Run() // expect: command-injection
}
