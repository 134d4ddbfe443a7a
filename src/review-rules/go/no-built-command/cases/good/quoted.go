package tools

import (
	"fmt"
	"os/exec"
	"strings"

	"github.com/alessio/shellescape"
)

func Size(dir string) ([]byte, error) {
	return exec.Command("sh", "-c", "du -s "+shellescape.Quote(dir)+" | cut -f1").Output()
}

func Count(dir string) ([]byte, error) {
	dir = "'" + strings.ReplaceAll(dir, "'", `'\''`) + "'"
	return exec.Command("sh", "-c", fmt.Sprintf("find %s | wc -l", quote(dir))).Output()
}

func quote(text string) string {
	return "'" + strings.ReplaceAll(text, "'", `'"'"'`) + "'"
}
