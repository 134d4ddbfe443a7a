package feeds

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"sync"
)

type store struct {
	mu    sync.Mutex
	open  map[string]*os.File
	proxy *http.Client
}

// The store holds what it has opened.
func (s *store) file(name string) (*os.File, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known, ok := s.open[name]; ok {
		return known, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	s.open[name] = file
	return file, nil
}

func (s *store) Size(name string) (int64, error) {
	file, err := s.file(name)
	if err != nil {
		return 0, err
	}
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// Its body is in memory by then.
func (s *store) fetch(url string) (*http.Response, error) {
	res, err := s.proxy.Get(url)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(res.Body)
	res.Body.Close()
	res.Body = io.NopCloser(bytes.NewReader(text))
	return res, err
}

func (s *store) Status(url string) (int, error) {
	res, err := s.fetch(url)
	if err != nil {
		return 0, err
	}
	return res.StatusCode, nil
}

// What it gives is closed with the function.
func probe(url string) (*http.Response, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return res, nil
}

func Alive(url string) bool {
	res, err := probe(url)
	return err == nil && res.StatusCode < 500
}

func create(name string) (*os.File, error) {
	return os.Create(name)
}

func Write(name, text string) error {
	file, err := create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = file.WriteString(text)
	return err
}
