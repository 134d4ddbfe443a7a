package tools

import "os/exec"

func Start(name string) error {
	return exec.Command("sh", "scripts/start.sh", name).Run()
}

func Stop(name string) error {
	return exec.Command("bash", "/usr/local/bin/stop", "-c", "conf").Run()
}
