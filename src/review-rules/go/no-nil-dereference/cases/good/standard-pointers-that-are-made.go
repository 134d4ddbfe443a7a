package report

import (
	"bytes"
	"net/http"
	"os"
	"strings"
	"sync"
)

func render(lines []string) string {
	var out strings.Builder
	for _, line := range lines {
		out.WriteString(line)
	}
	return out.String()
}

func encode(parts [][]byte, isLong bool) []byte {
	var buffer *bytes.Buffer
	if isLong {
		buffer = bytes.NewBuffer(make([]byte, 0, 4096))
	} else {
		buffer = new(bytes.Buffer)
	}
	buffer.Write(parts[0])
	return buffer.Bytes()
}

func fetch(address string) (*http.Response, error) {
	var client *http.Client
	prepare(&client)
	return client.Get(address)
}

func request(address string) (*http.Request, error) {
	var request *http.Request
	var err error
	request, err = http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "text/plain")
	return request, nil
}

func lazily(once *sync.Once) string {
	var buffer *bytes.Buffer
	once.Do(func() { buffer = &bytes.Buffer{} })
	buffer.WriteString("ready")
	return buffer.String()
}

func closed() error {
	var file *os.File
	return file.Close()
}

func size() int {
	var buffer *bytes.Buffer
	if buffer != nil {
		return buffer.Len()
	}
	return 0
}
