package downloads

import (
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

type shelf struct {
	root  string
	clock func() time.Time
}

var errUnknown = errors.New("unknown file")

func (s *shelf) find(name string) (*os.File, os.FileInfo, error) {
	file, err := os.Open(filepath.Join(s.root, filepath.Base(name)))
	if err != nil {
		return nil, nil, errUnknown
	}
	info, err := file.Stat()
	if err != nil {
		file.Close()
		return nil, nil, err
	}
	return file, info, nil
}

func (s *shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := s.clock()
	file, info, err := s.find(r.URL.Path)
	if errors.Is(err, errUnknown) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "cannot read", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	w.Header().Set("Content-Length", strconv.FormatInt(info.Size(), 10))
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream") // expect: late-header
	if _, err := io.Copy(w, file); err != nil {
		log.Printf("sending %s: %v", info.Name(), err)
		return
	}
	log.Printf("sent %s in %s", info.Name(), s.clock().Sub(began))
}
