package attachments

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strconv"
)

type Attachment struct {
	ID       int64
	Owner    int64
	FileName string
	Type     string
	Size     int64
}

type Store interface {
	Find(id int64) (*Attachment, error)
	Open(id int64) (io.ReadCloser, error)
}

type Server struct {
	store Store
	log   *log.Logger
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "no such attachment", http.StatusNotFound)
		return
	}
	found, err := s.store.Find(id)
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "no such attachment", http.StatusNotFound)
		return
	}
	if err != nil {
		s.log.Printf("attachment %d: %v", id, err)
		http.Error(w, "it cannot be read", http.StatusInternalServerError)
		return
	}
	body, err := s.store.Open(found.ID)
	if err != nil {
		s.log.Printf("attachment %d: %v", id, err)
		http.Error(w, "it cannot be read", http.StatusInternalServerError)
		return
	}
	defer body.Close()
	w.Header().Set("Content-Type", found.Type)
	w.Header().Set("Content-Length", strconv.FormatInt(found.Size, 10))
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%s", found.FileName)) // expect: header-injection
	if _, err := io.Copy(w, body); err != nil {
		s.log.Printf("attachment %d: %v", id, err)
	}
}
