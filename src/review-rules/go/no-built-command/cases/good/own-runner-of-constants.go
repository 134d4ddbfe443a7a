package host

import (
	"fmt"
	"os/exec"
)

func sh(line string) ([]byte, error) {
	return exec.Command("sh", "-c", line).Output()
}

func Disks() ([]byte, error) { return sh("df -h | tail -n +2") }

func Top(n int) ([]byte, error) { return sh(fmt.Sprintf("ps aux | head -n %d", n)) }

func Run(command string) ([]byte, error) { return sh(command) }

func All(script string) ([]byte, error) { return sh("set -e; " + script) }
