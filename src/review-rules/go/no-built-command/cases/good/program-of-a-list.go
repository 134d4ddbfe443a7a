package tools

import (
	"net/http"
	"os/exec"
	"path/filepath"
)

var tools = map[string]string{"size": "/usr/bin/du"}

func run(w http.ResponseWriter, r *http.Request) {
	tool, ok := tools[r.FormValue("tool")]
	if !ok {
		return
	}
	_ = exec.Command(tool, "--version").Run()
	_ = exec.Command("python3", "-c", "import sys; print(sys.argv[1])", r.FormValue("sum")).Run()
	name := r.FormValue("name")
	switch name {
	case "ls", "df":
		_ = exec.Command(name).Run()
	}
}

func command(name string) []string {
	return []string{"du", "-s", "--", name}
}

func size(w http.ResponseWriter, r *http.Request) {
	args := command(r.FormValue("name"))
	_ = exec.Command(args[0], args[1:]...).Run()
	list := []string{"df", r.FormValue("name")}
	_ = exec.Command(list[0], list[1:]...).Run()
}

func plugin(w http.ResponseWriter, r *http.Request) {
	_ = exec.Command(filepath.Join("/opt/plugins", filepath.Base(r.FormValue("name")))).Run()
}
