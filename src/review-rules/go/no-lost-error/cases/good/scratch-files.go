package edit

import (
	"fmt"
	"os"
)

func Edit(text string, run func(path string) error) ([]byte, error) {
	f, err := os.CreateTemp("", "*.yaml")
	if err != nil {
		return nil, err
	}
	if _, err = fmt.Fprint(f, text); err != nil {
		return nil, err
	}
	f.Close()
	if err := run(f.Name()); err != nil {
		return nil, err
	}
	return os.ReadFile(f.Name())
}

func Probe(path string, run func(path string) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer os.Remove(path)
	if _, err := f.Write([]byte("probe")); err != nil {
		return err
	}
	f.Close()
	return run(path)
}

func ProbeName(path string, run func(path string) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := f.Write([]byte("probe")); err != nil {
		return err
	}
	f.Close()
	err = run(path)
	os.RemoveAll(f.Name())
	return err
}
