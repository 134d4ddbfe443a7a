package tools

import "os/exec"

func touch(name string) error {
	return exec.Command("sh", "-c", "touch "+name+" && sync").Run()
}
// path: internal/tools/run_test.go
