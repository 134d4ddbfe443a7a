package version

import (
	"os/exec"
	"strings"
)

func Installed() (string, error) {
	out, err := exec.Command("tool", "--version").Output()
	if err != nil {
		return "", err
	}
	return strings.Split(string(out), " ")[2], nil // expect: slice-bounds
}
