package tools

import (
	"os/exec"
	"strings"
)

func Archive(files []string, target string) error {
	parts := []string{"tar", "czf", target}
	parts = append(parts, "--exclude .git")
	line := strings.Join(parts, " ")
	return exec.Command("sh", "-ec", line).Run() // expect: command-injection
}
