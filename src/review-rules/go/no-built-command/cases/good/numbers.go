package tools

import (
	"fmt"
	"os/exec"
	"strconv"
)

func Kill(pid int) error {
	return exec.Command("sh", "-c", fmt.Sprintf("kill -9 %d || true", pid)).Run()
}

func Wait(seconds int) error {
	return exec.Command("sh", "-c", "sleep "+strconv.Itoa(seconds)+"; echo done").Run()
}
