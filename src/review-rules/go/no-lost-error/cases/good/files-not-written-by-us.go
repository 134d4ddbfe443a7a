package report

import (
	"bufio"
	"encoding/pem"
	"io"
	"os"

	"example.com/disk"
)

func Head(path string, out io.Writer) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	line, err := bufio.NewReader(f).ReadString('\n')
	f.Close()
	if err != nil {
		return "", err
	}
	w := bufio.NewWriter(os.Stdout)
	w.WriteString(line)
	w.Flush()
	console := bufio.NewWriter(out)
	console.Flush()
	io.Copy(out, f)
	return line, nil
}

func Reserve(dir string) (string, error) {
	f, err := os.CreateTemp(dir, "x")
	if err != nil {
		return "", err
	}
	name := f.Name()
	f.Close()
	return name, nil
}

func Write(path string, data []byte) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	f.Sync()
	return f.Close()
}

func KeepSynced(path string, from io.Reader, sum io.Writer) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, from)
	if err == nil {
		err = disk.Fsync(f)
	}
	if _, err := io.Copy(sum, f); err != nil {
		return err
	}
	f.Close()
	return err
}

func Certificate(path string, block *pem.Block) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	pem.Encode(f, block)
	f.Close()
	return nil
}
