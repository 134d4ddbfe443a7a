package mirror

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type Mirror struct {
	client *http.Client
	dir    string
	log    *slog.Logger
}

type index struct {
	Version  string   `json:"version"`
	Packages []string `json:"packages"`
}

// Refresh reads the index and fetches what is not there yet.
func (m *Mirror) Refresh(ctx context.Context, base string) (added int, err error) {
	started := time.Now()
	defer func() { m.log.Info("refreshed", "took", time.Since(started), "err", err) }()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/index.json", nil)
	if err != nil {
		return 0, err
	}
	response, err := m.client.Do(request)
	if err != nil {
		return 0, fmt.Errorf("index: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusNotModified {
		m.log.Debug("nothing new")
		return 0, nil
	}
	var found index
	if err := json.NewDecoder(response.Body).Decode(&found); err != nil {
		return 0, fmt.Errorf("index: %w", err)
	}
	for _, name := range found.Packages {
		path := filepath.Join(m.dir, filepath.Base(name))
		if _, err := os.Stat(path); err == nil {
			continue
		}
		if err := m.fetch(ctx, base, name, path); err != nil {
			return added, err
		}
		added++
	}
	return added, nil
}

func (m *Mirror) fetch(ctx context.Context, base, name, path string) error {
	response, err := m.client.Get(base + "/" + name)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, response.Body); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
