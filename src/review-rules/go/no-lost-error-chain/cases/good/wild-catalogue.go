package catalogue

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
)

var (
	ErrUnknown = errors.New("unknown item")
	ErrClosed  = errors.New("catalogue is closed")
)

type Item struct {
	ID    string `json:"id"`
	Price int    `json:"price"`
}

type Catalogue struct {
	dir    string
	closed bool
}

func (c *Catalogue) load(id string) (*Item, error) {
	if c.closed {
		return nil, fmt.Errorf("load %s: %w", id, ErrClosed)
	}
	text, err := os.ReadFile(filepath.Join(c.dir, id+".json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("load %s: %w", id, ErrUnknown)
	}
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", id, err)
	}
	item := &Item{}
	if err := json.Unmarshal(text, item); err != nil {
		return nil, fmt.Errorf("decode %s: %w", id, err)
	}
	return item, nil
}

func (c *Catalogue) Show(w http.ResponseWriter, r *http.Request) {
	item, err := c.load(r.PathValue("id"))
	switch {
	case err == nil:
		_ = json.NewEncoder(w).Encode(item)
	case errors.Is(err, ErrUnknown):
		http.NotFound(w, r)
	case errors.Is(err, ErrClosed):
		http.Error(w, "closed", http.StatusServiceUnavailable)
	default:
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

func (c *Catalogue) Total(ids []string) (sum int, err error) {
	for _, id := range ids {
		item, err := c.load(id)
		if errors.Is(err, ErrUnknown) {
			continue
		}
		if err != nil {
			return 0, err
		}
		sum += item.Price
	}
	return sum, nil
}

func (c *Catalogue) Has(id string) (bool, error) {
	_, err := c.load(id)
	if err != nil && !errors.Is(err, ErrUnknown) {
		return false, err
	}
	return err == nil, nil
}
