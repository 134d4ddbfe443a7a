package tools

import (
	"fmt"
	"os/exec"
)

const shell = "/bin/sh"

func Kill(name string) error {
	flag := "-c"
	return exec.Command(shell, flag, fmt.Sprintf("pkill -f \"%s\"", name)).Run() // expect: command-injection
}
