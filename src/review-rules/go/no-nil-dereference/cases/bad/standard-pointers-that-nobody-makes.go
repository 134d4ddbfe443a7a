package report

import (
	"bytes"
	"net/http"
	"strings"
	"sync"
)

func render(lines []string) string {
	var out *strings.Builder
	for _, line := range lines {
		out.WriteString(line) // expect: null-flow
	}
	return out.String()
}

func encode(parts [][]byte) []byte {
	var buffer, other *bytes.Buffer
	buffer.Write(parts[0]) // expect: null-flow
	_ = other
	return buffer.Bytes()
}

func fetch(address string) (*http.Response, error) {
	var client *http.Client
	return client.Get(address) // expect: null-flow
}

func each(jobs []func()) {
	var group *sync.WaitGroup
	group.Add(len(jobs)) // expect: null-flow
	for _, job := range jobs {
		go job()
	}
}
