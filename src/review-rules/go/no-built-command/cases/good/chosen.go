package tools

import (
	"errors"
	"net/http"
	"os/exec"
)

func control(r *http.Request) error {
	action := r.FormValue("action")
	switch action {
	case "start", "stop":
		return exec.Command("sh", "-c", "systemctl "+action+" app && sync").Run()
	}
	return errors.New("unknown action")
}
