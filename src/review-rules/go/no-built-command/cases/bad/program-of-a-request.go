package tools

import (
	"net/http"
	"os/exec"
	"strings"
)

func run(w http.ResponseWriter, r *http.Request) {
	_ = exec.Command(r.FormValue("tool"), "--version").Run() // expect: command-injection
	parts := strings.Fields(r.FormValue("line"))
	_ = exec.Command(parts[0], parts[1:]...).Run() // expect: command-injection
	_ = exec.CommandContext(r.Context(), "python3", "-c", "print("+r.FormValue("sum")+")").Run() // expect: command-injection
	_ = exec.Command("node", "-e", r.FormValue("script")).Run() // expect: command-injection
}

func first(w http.ResponseWriter, r *http.Request) {
	_ = exec.Command(r.Form["tool"][0]).Run() // expect: command-injection
}
