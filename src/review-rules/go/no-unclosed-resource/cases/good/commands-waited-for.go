package sample

import (
	"bufio"
	"bytes"
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
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	defer cmd.Wait()
	var found []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		found = append(found, lines.Text())
	}
	return found, lines.Err()
}

func stream(dir string) (io.Reader, func() error, error) {
	cmd := exec.Command("tar", "-c", dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, nil, err
	}
	return out, cmd.Wait, nil
}

type child struct {
	cmd *exec.Cmd
	out io.Reader
}

func spawn(name string) (*child, error) {
	cmd := exec.Command(name)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &child{cmd: cmd, out: out}, nil
}

func beside(name string, read func(io.Reader)) error {
	cmd := exec.Command(name)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() {
		read(out)
		cmd.Wait()
	}()
	return nil
}

func opened(url string) error {
	cmd := exec.Command("xdg-open", url)
	return cmd.Start()
}

func sorted(lines []string) ([]byte, error) {
	cmd := exec.Command("sort", "-u")
	var out bytes.Buffer
	cmd.Stdout = &out
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		defer in.Close()
		for _, line := range lines {
			io.WriteString(in, line+"\n")
		}
	}()
	err = cmd.Wait()
	return out.Bytes(), err
}

func fed(src io.Reader) error {
	cmd := exec.Command("sort", "-u")
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	_, err = io.Copy(in, src)
	in.Close()
	if waitErr := cmd.Wait(); waitErr != nil {
		return waitErr
	}
	return err
}

func detached(name string) (io.Reader, error) {
	cmd := exec.Command(name)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	// It outlives this program: nobody is there who could wait, and init reaps it.
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return bufio.NewReader(out), nil
}

func handedOver(name string, data []byte) error {
	cmd := exec.Command(name)
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	_, err = in.Write(data)
	in.Close()
	return err
}
