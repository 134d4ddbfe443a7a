package run

import (
	"errors"
	"os"
	"os/exec"

	"github.com/google/shlex"
	"github.com/mattn/go-shellwords"
)

func Command(line string) (*exec.Cmd, error) {
	words, err := shellwords.Parse(line)
	if err != nil {
		return nil, err
	}
	if len(words) < 1 {
		return nil, errors.New("no command")
	}
	args := words[1:]
	if words[0] == "git" && words[1] == "log" { // expect: slice-bounds
		args = append([]string{words[1], "--no-color"}, words[2:]...)
	}
	return exec.Command(words[0], args...), nil
}

func Editor(file string) (*exec.Cmd, error) {
	words, err := shlex.Split(os.Getenv("EDITOR"))
	if err != nil {
		return nil, err
	}
	return exec.Command(words[0], append(words[1:], file)...), nil // expect: slice-bounds
}
