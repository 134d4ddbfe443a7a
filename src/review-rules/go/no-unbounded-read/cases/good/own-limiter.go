package intake

import (
	"compress/flate"
	"errors"
	"io"
	"net/http"
)

var errTooMuch = errors.New("too much")

type saferReader struct {
	from io.Reader
	left int
}

func (s *saferReader) Read(p []byte) (int, error) {
	n, err := s.from.Read(p)
	s.left -= n
	if s.left < 0 {
		return 0, errTooMuch
	}
	return n, err
}

func body(r *http.Request) ([]byte, error) {
	return io.ReadAll(&saferReader{from: flate.NewReader(r.Body), left: 10 << 20})
}
