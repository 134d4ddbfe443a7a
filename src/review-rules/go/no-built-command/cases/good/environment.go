package tools

import (
	"os"
	"os/exec"
)

func Edit() error {
	return exec.Command("sh", "-c", os.Getenv("EDITOR")+" notes.txt").Run()
}

func Show() error {
	return exec.Command("sh", "-c", "cat "+os.Args[1]+" | less").Run()
}
