package mirror

import (
	"fmt"
	"io"
	"os"
)

func (m *Mirror) Sync(names []string) (count int, err error) {
	for _, name := range names {
		if m.isSkipped(name) {
			continue
		}
		body, err := m.open(name) // expect: shadowed-error
		if err != nil {
			m.failed = append(m.failed, name)
			break
		}
		m.store(name, body)
		count++
	}
	return count, err
}

func (m *Mirror) Tail(path string, to io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	buffer := make([]byte, 4096)
	for {
		n, err := f.Read(buffer)
		if err != nil {
			break
		}
		fmt.Fprintf(to, "%s", buffer[:n])
	}
	return err
}

func (m *Mirror) Renew() (err error) {
	if m.token == "" {
		token, err := m.login() // expect: shadowed-error
		if err == nil {
			m.token = token
		}
	}
	return err
}
