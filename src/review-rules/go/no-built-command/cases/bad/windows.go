package tools

import "os/exec"

func Open(path string) error {
	return exec.Command("cmd", "/C", "start "+path).Start() // expect: command-injection
}

func Unzip(file string) error {
	return exec.Command("powershell", "-NoProfile", "-Command", "Expand-Archive "+file).Run() // expect: command-injection
}
