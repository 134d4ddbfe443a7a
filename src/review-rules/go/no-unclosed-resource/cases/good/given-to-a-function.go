package sample

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"os"
)

func closing(name string) (int, error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	return readAndClose(f)
}

func readAndClose(f *os.File) (int, error) {
	defer f.Close()
	return countOf(f)
}

func closesIfItCan(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	return finish(f)
}

func finish(r io.Reader) error {
	if c, ok := r.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

func keeping(name string) (*log, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	return newLog(f), nil
}

func newLog(f *os.File) *log {
	return &log{file: f}
}

func lines(name string) (*bufio.Scanner, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return scannerOf(f), nil
}

func scannerOf(r io.Reader) *bufio.Scanner {
	return bufio.NewScanner(r)
}

func inTheBackground(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	go copyOut(f)
	return nil
}

func copyOut(r io.Reader) {
	_, _ = io.Copy(os.Stdout, r)
}

func perhapsLater(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	each(f, 3)
	return nil
}

func each(r io.Reader, n int) {
	if n > 0 {
		each(r, n-1)
	}
}

func start(address string) error {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	return serve(l)
}

func serve(l net.Listener) error {
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		go handle(c)
	}
}

func asked(url string) error {
	res, err := http.Get(url)
	if err != nil {
		return err
	}
	return check(res)
}

func check(res *http.Response) error {
	res.Body.Close()
	return errorOf(res.StatusCode)
}

func shadowed(name string, parse func(io.Reader) error) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	return parse(f)
}

func parse(r io.Reader) error {
	_, err := io.ReadAll(r)
	return err
}
