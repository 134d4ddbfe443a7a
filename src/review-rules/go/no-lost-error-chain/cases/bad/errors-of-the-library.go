package spool

import (
	"errors"
	"net/http"
	"os"
	"os/exec"
	"strconv"
)

type spool struct{ dir string }

func (s *spool) load(name string) ([]byte, error) {
	data, err := os.ReadFile(s.dir + name)
	if err == os.ErrNotExist { // expect: vain-comparison
		return nil, nil
	}
	return data, err
}

func (s *spool) drop(name string) error {
	if err := os.Remove(s.dir + name); err != nil && err != os.ErrNotExist { // expect: vain-comparison
		return err
	}
	return nil
}

func count(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		switch err {
		case strconv.ErrRange: // expect: vain-comparison
			return 0, errors.New("too many")
		}
		return 0, err
	}
	return n, nil
}

func packer() (string, bool) {
	path, err := exec.LookPath("pack")
	if err == exec.ErrNotFound { // expect: vain-comparison
		return "", false
	}
	return path, err == nil
}

func ping(url string) error {
	res, err := http.Get(url)
	if err != nil {
		return err
	}
	return res.Body.Close()
}
