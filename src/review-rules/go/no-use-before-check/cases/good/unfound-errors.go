package run

import (
	"errors"
	"log"
	"os/exec"
)

type quiet struct{ text string }

func (q *quiet) Error() string {
	if q == nil {
		return ""
	}
	return q.text
}

func said(err error) string {
	var found *quiet
	if !errors.As(err, &found) {
		return found.Error()
	}
	return found.text
}

func codeOf(err error) int {
	var failed *exec.ExitError
	if !errors.As(err, &failed) {
		log.Print(err)
		return -1
	}
	return failed.ExitCode()
}

func lastOf(all []error) int {
	var failed *exec.ExitError
	for _, err := range all {
		if errors.As(err, &failed) {
			continue
		}
		if failed != nil {
			return failed.ExitCode()
		}
	}
	return 0
}

func orElse(err error) int {
	failed := &exec.ExitError{}
	if !errors.As(err, &failed) {
		return len(failed.Stderr)
	}
	return 0
}

func given(err error) int {
	var failed *exec.ExitError
	if !errors.As(err, &failed) {
		failed = &exec.ExitError{Stderr: []byte(err.Error())}
		return len(failed.Stderr)
	}
	return 0
}
