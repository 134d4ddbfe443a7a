package tools

import (
	"errors"
	"os/exec"
	"regexp"
)

var branchName = regexp.MustCompile(`^[\w/-]+$`)

func Fetch(branch string) error {
	if !branchName.MatchString(branch) {
		return errors.New("bad name")
	}
	return exec.Command("sh", "-c", "git fetch origin "+branch+" && git gc").Run()
}
