package shaper

import (
	"os/exec"
	"strings"
)

func reconcile() error {
	output, err := exec.Command("tc", "qdisc", "show").Output()
	if err != nil {
		return err
	}
	fields := strings.Split(string(output), " ")
	if len(fields) < 12 || fields[1] != "htb" {
		return remove(fields[2]) // expect: slice-bounds
	}
	return nil
}

func remove(class string) error {
	return exec.Command("tc", "qdisc", "delete", class).Run()
}
