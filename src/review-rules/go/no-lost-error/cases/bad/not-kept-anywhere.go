package packet

import (
	"encoding/json"
	"errors"
	"io"
	"os"
)

type Reader struct {
	from io.Reader
	err  error
	seen int
}

type Settings struct {
	Port int
	Name string
}

func (r *Reader) read(into []byte) (int, error) {
	n, err := io.ReadFull(r.from, into)
	r.seen += n
	return n, err
}

func (r *Reader) Flag() (bool, error) {
	var b [1]byte
	r.read(b[:]) // expect: unchecked-error
	return b[0] == 1, r.err
}

func (r *Reader) Length() (int, error) {
	var b [2]byte
	if _, err := r.read(b[:]); err != nil {
		return 0, err
	}
	return int(b[0]), nil
}

func Load(data []byte) Settings {
	var s Settings
	json.Unmarshal(data, &s) // expect: unchecked-error
	if s.Port == 0 {
		s.Port = 80
	}
	return s
}

func Export(s Settings, to string) error {
	if s.Name == "" {
		os.WriteFile(to, nil, 0o600) // expect: unchecked-error
		return nil
	}
	_, err := os.Stat(to)
	os.WriteFile(to, []byte(s.Name), 0o600) // expect: unchecked-error
	return err
}

func First(s *Settings, to string) error {
	err := step(0) // expect: overwritten-error
	err = step(1)
	return err
}

func step(n int) error {
	if n > 0 {
		return errors.New("too far")
	}
	return nil
}

func Change(data []byte, to *Settings) {
	var in Settings
	json.Unmarshal(data, &in) // expect: unchecked-error
	if in.Name != "" {
		to.Name = in.Name
	}
	if in.Port != 0 {
		to.Port = in.Port
	}
}

func Ask(data []byte) (int, error) {
	var answer struct {
		Error string
		Port  int
	}
	json.Unmarshal(data, &answer) // expect: unchecked-error
	if answer.Error != "" {
		return 0, errors.New(answer.Error)
	}
	return answer.Port, nil
}

func PortOf(data []byte) (int, error) {
	var all map[string]any
	json.Unmarshal(data, &all) // expect: unchecked-error
	port := all["port"].(int)
	return port, nil
}

func Walk(from int) error {
	err := step(from)
	if err == nil {
		step(from + 1) // expect: unchecked-error
	}
	return err
}
