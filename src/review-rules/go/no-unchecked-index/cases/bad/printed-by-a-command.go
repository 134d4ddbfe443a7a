package host

import (
	"bytes"
	"os/exec"
	"strings"
)

type System struct {
	Kernel, Release string
}

func Read() (System, error) {
	var out bytes.Buffer
	cmd := exec.Command("uname", "-sr")
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		return System{}, err
	}
	words := strings.Split(strings.TrimSpace(out.String()), " ")
	return System{Kernel: words[0], Release: words[1]}, nil // expect: slice-bounds
}

func version(name string) (string, error) {
	out := new(strings.Builder)
	cmd := exec.Command(name, "version")
	cmd.Stderr = out
	if err := cmd.Run(); err != nil {
		return "", err
	}
	return strings.Fields(out.String())[2], nil // expect: slice-bounds
}

func machine() (string, error) {
	var printed bytes.Buffer
	cmd := exec.Command("uname", "-srm")
	cmd.Stdout = &printed
	if err := cmd.Run(); err != nil {
		return "", err
	}
	line := strings.TrimSpace(strings.Replace(printed.String(), "\n", "", -1))
	parts := strings.Split(line, " ")
	return parts[2], nil // expect: slice-bounds
}
