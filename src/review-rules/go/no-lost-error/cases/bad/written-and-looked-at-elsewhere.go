package main

import (
	"fmt"
	"os"
)

func Keep(path string, data []byte) error {
	tmp, err := os.CreateTemp(path, "keep")
	if err != nil {
		return err
	}
	if _, err := tmp.Write(data); err != nil {
		os.Remove(tmp.Name())
		return err
	}
	tmp.Close() // expect: unchecked-error
	return os.Rename(tmp.Name(), path)
}

func Replace(path string, data []byte) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		os.Remove(path)
		return err
	}
	f.Close() // expect: unchecked-error
	return os.Chmod(path, 0o400)
}

func Log(path string, out []byte) {
	f, err := os.CreateTemp("", path)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	f.Write(out) // expect: unchecked-error
	f.Close()
	fmt.Println("see", f.Name())
}

func Lines(path string, lines []string) {
	f, err := os.Create(path)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer f.Close()
	if _, err := f.WriteString(lines[0]); err != nil {
		fmt.Println(err)
		return
	}
	f.WriteString(lines[1]) // expect: unchecked-error
}

func NameOfKept(dir string, data []byte) (string, error) {
	f, err := os.CreateTemp(dir, "kept")
	if err != nil {
		return "", err
	}
	if _, err := f.Write(data); err != nil {
		return "", err
	}
	f.Close() // expect: unchecked-error
	return f.Name(), nil
}

func DumpSettings(path string, data []byte) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	out.WriteString("# settings\n") // expect: unchecked-error
	out.Write(data)
	return nil
}
