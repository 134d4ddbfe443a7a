package sample

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"

	"gopkg.in/yaml.v3"
)

func load(name string) (*Config, error) {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	return parse(f)
}

func parse(r io.Reader) (*Config, error) {
	var config Config
	if err := yaml.NewDecoder(r).Decode(&config); err != nil {
		return nil, err
	}
	return &config, nil
}

func count(name string) (int, error) {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return 0, err
	}
	return countAll(name, f), nil
}

func countAll(name string, f *os.File) int {
	logged(name)
	return countLines(f)
}

func countLines(r io.Reader) (lines int) {
	scanner := bufio.NewScanner(r)
	for scanner.Scan() {
		lines++
	}
	return lines
}

func ask(url string) error {
	res, err := http.Get(url) // expect: unclosed-body
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("bad status: %d", codeOf(res))
	}
	defer res.Body.Close()
	return nil
}

func codeOf(res *http.Response) int {
	return res.StatusCode
}

func decode(url string) (out any, err error) {
	res, err := http.Get(url) // expect: unclosed-body
	if err != nil {
		return nil, err
	}
	return out, decodeInto(res.Body, &out)
}

func decodeInto(r io.Reader, out any) error {
	return json.NewDecoder(r).Decode(out)
}
