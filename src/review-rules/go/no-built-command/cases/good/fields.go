package tools

import "os/exec"

type runner struct {
	workdir string
	flags   []string
}

func (r *runner) List() error {
	return exec.Command("sh", "-c", "cd "+r.workdir+" && ls").Run()
}
