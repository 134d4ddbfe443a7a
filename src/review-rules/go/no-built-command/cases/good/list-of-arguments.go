package tools

import "os/exec"

func Log(branch string, args ...string) ([]byte, error) {
	return exec.Command("git", append([]string{"-c", "color.ui=never", "log", branch}, args...)...).Output()
}
