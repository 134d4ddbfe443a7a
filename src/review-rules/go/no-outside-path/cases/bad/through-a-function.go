package files

import (
	"net/http"
	"os"
	"path/filepath"
)

type store struct{ dir string }

func (s *store) pathOf(name string) string {
	return filepath.Join(s.dir, name+".json")
}

func (s *store) load(name string) ([]byte, error) {
	return os.ReadFile(s.pathOf(name)) // expect: path-traversal
}

func (s *store) handle(w http.ResponseWriter, r *http.Request) {
	text, err := s.load(r.Header.Get("X-Document"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write(text)
}
