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
	if len(words) > 1 && words[0] == "git" && words[1] == "log" {
		args = append([]string{words[1], "--no-color"}, words[2:]...)
	}
	return exec.Command(words[0], args...), nil
}

// Whoever calls it has a command.
func First(line string) (string, error) {
	words, err := shlex.Split(line)
	if err != nil {
		return "", err
	}
	return words[0], nil
}

func Editor(file string) (*exec.Cmd, error) {
	words, err := shlex.Split(os.Getenv("EDITOR"))
	if err != nil || len(words) == 0 {
		return exec.Command("vi", file), err
	}
	return exec.Command(words[0], append(words[1:], file)...), nil
}

func Fixed() (string, error) {
	words, err := shlex.Split("ls -l")
	if err != nil {
		return "", err
	}
	return words[1], nil
}
