package attachments

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

type Server struct {
	root    string
	maxSize int64
	log     *log.Logger
}

type stored struct {
	Name string    `json:"name"`
	Size int64     `json:"size"`
	At   time.Time `json:"at"`
}

func (s *Server) Put(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	user := r.Context().Value("user")
	if user == nil {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	name := strings.TrimSpace(r.URL.Query().Get("name"))
	if name == "" {
		http.Error(w, "name is missing", http.StatusBadRequest)
		return
	}
	target := filepath.Join(s.root, user.(string), name)
	file, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600) // expect: path-traversal
	if errors.Is(err, os.ErrExist) {
		http.Error(w, "there is one of that name", http.StatusConflict)
		return
	}
	if err != nil {
		s.log.Printf("put %q: %v", name, err)
		http.Error(w, "cannot store it", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	size, err := io.Copy(file, io.LimitReader(r.Body, s.maxSize))
	if err != nil {
		http.Error(w, "cannot store it", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(stored{Name: name, Size: size, At: time.Now()})
}
