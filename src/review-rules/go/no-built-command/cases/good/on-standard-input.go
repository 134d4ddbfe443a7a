package tools

import (
	"os/exec"
	"strings"
)

func Count(text string) ([]byte, error) {
	cmd := exec.Command("sh", "-c", "wc -w | tr -d ' '")
	cmd.Stdin = strings.NewReader("text " + text)
	return cmd.Output()
}
