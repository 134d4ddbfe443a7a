package objects

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"strconv"
	"time"
)

var errUnknown = errors.New("unknown object")

type Object struct {
	ID      int64     `json:"id"`
	Name    string    `json:"name"`
	Changed time.Time `json:"changed"`
}

type Store interface {
	Find(id int64) (*Object, error)
	Holders(id int64) ([]string, error)
	Save(object *Object) error
}

type API struct {
	store Store
	log   *log.Logger
}

func (a *API) Show(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "id must be a number", http.StatusBadRequest)
		return
	}
	object, err := a.store.Find(id)
	if errors.Is(err, errUnknown) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		a.log.Printf("find %d: %v", id, err)
		http.Error(w, "try again later", http.StatusInternalServerError)
		return
	}
	holders, err := a.store.Holders(id)
	if err != nil {
		a.log.Printf("holders of %d: %v", id, err)
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	a.sendJSON(w, map[string]any{
		"object":  object,
		"holders": holders,
	})
}

func (a *API) Save(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		http.Error(w, "cannot be read", http.StatusBadRequest)
		return
	}
	var object Object
	if err := json.Unmarshal(body, &object); err != nil {
		http.Error(w, "no object", http.StatusBadRequest)
		return
	}
	object.Changed = time.Now()
	if err := a.store.Save(&object); err != nil {
		a.log.Printf("save %d: %v", object.ID, err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (a *API) sendJSON(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(value); err != nil {
		a.log.Printf("answer: %v", err)
	}
}
