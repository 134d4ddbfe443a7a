package tools

import "os/exec"

func Size(dir string) ([]byte, error) {
	return exec.Command("sh", "-c", "du -s "+dir+" | cut -f1").Output() // expect: command-injection
}
