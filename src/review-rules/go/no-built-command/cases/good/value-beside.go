package tools

import "os/exec"

func Size(dir string) ([]byte, error) {
	return exec.Command("sh", "-c", `du -s "$1" | cut -f1`, "sh", dir).Output()
}
