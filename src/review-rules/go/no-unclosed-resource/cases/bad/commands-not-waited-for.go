package sample

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os/exec"
)

func subjects(dir string) ([]string, error) {
	cmd := exec.Command("git", "log", "--format=%s")
	cmd.Dir = dir
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil { // expect: unclosed-handle
		return nil, err
	}
	var found []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		found = append(found, lines.Text())
	}
	return found, lines.Err()
}

func convert(in, out string, report func(string) error) error {
	cmd := exec.Command("ffmpeg", "-i", in, out)
	errors, err := cmd.StderrPipe()
	if err != nil {
		return fmt.Errorf("stderr: %w", err)
	}
	err = cmd.Start() // expect: unclosed-handle
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	lines := bufio.NewScanner(errors)
	for lines.Scan() {
		if err := report(lines.Text()); err != nil {
			return err
		}
	}
	return cmd.Wait()
}

func sorted(lines []string) ([]byte, error) {
	cmd := exec.Command("sort", "-u")
	var out bytes.Buffer
	cmd.Stdout = &out
	in, err := cmd.StdinPipe() // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	for _, line := range lines {
		io.WriteString(in, line+"\n")
	}
	err = cmd.Wait()
	return out.Bytes(), err
}
