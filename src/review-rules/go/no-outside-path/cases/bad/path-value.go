package files

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

type server struct{ dir string }

func (s *server) read(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(filepath.Join(s.dir, r.PathValue("name"))) // expect: path-traversal
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
}

func (s *server) send(c echo.Context) error {
	return c.File(filepath.Join(s.dir, c.Param("name"))) // expect: path-traversal
}
