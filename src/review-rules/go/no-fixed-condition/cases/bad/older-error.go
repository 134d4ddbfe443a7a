package chart

import (
	"fmt"
	"os"
	"path/filepath"
)

type chart struct{ meta, values []byte }

func load(dir string) (*chart, error) {
	meta, err := os.ReadFile(filepath.Join(dir, "chart.yaml"))
	if err != nil {
		return nil, fmt.Errorf("chart: %w", err)
	}
	values, valuesErr := os.ReadFile(filepath.Join(dir, "values.yaml"))
	if err != nil { // expect: constant-condition
		return nil, fmt.Errorf("values: %w", valuesErr)
	}
	return &chart{meta: meta, values: values}, nil
}

func (c *chart) save(dir string) (err error) {
	f, err := os.Create(filepath.Join(dir, "chart.yaml"))
	if err != nil {
		return err
	}
	_, err2 := f.Write(c.meta)
	if (err != nil) { // expect: constant-condition
		f.Close()
		return err2
	}
	if closeErr := f.Close(); err != nil { // expect: constant-condition
		return closeErr
	}
	return nil
}

var remove = func(dir string) error {
	err := os.Remove(filepath.Join(dir, "values.yaml"))
	if err != nil {
		return err
	}
	errDir := os.Remove(dir)
	if err != nil { // expect: constant-condition
		fmt.Println("left behind:", errDir)
		return errDir
	}
	return nil
}

func sizes(a, b string) (int64, error) {
	one, err := os.Stat(a)
	if err != nil {
		return 0, err
	}
	other, serr := os.Stat(b)
	if err != nil { // expect: constant-condition
		return 0, fmt.Errorf("second: %w", serr)
	}
	return one.Size() + other.Size(), nil
}

func pair(a, b string) ([]byte, error) {
	first, aerr := os.ReadFile(a)
	if aerr != nil {
		return nil, aerr
	}
	second, berr := os.ReadFile(b)
	if aerr != nil { // expect: constant-condition
		return nil, berr
	}
	return append(first, second...), nil
}
