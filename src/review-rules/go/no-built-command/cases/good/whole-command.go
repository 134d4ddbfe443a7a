package tools

import "os/exec"

func Run(command string) error {
	return exec.Command("sh", "-c", command).Run()
}

func RunIn(script string) error {
	return exec.Command("bash", "-c", "set -e; "+script).Run()
}

func Hook(line string) error {
	return exec.Command("cmd", "/C", line).Run()
}
