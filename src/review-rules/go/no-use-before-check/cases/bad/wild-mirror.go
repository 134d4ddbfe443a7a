package sample

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type Release struct {
	Name string
	Size int64
}

type Mirror struct {
	client *http.Client
	base   string
	folder string
}

// Fetch keeps a copy of the release, and gives the number of its bytes.
func (m *Mirror) Fetch(ctx context.Context, release Release) (int64, error) {
	target := filepath.Join(m.folder, filepath.Base(release.Name))
	if info, err := os.Stat(target); err == nil && info.Size() == release.Size {
		return info.Size(), nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.base+"/"+release.Name, nil)
	if err != nil {
		return 0, fmt.Errorf("ask for %s: %w", release.Name, err)
	}
	started := time.Now()
	res, err := m.client.Do(req)
	log.Printf("%s: %s after %s", release.Name, res.Status, time.Since(started)) // expect: use-before-err-check
	if err != nil {
		return 0, fmt.Errorf("fetch %s: %w", release.Name, err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("fetch %s: status %d", release.Name, res.StatusCode)
	}
	file, err := os.Create(target)
	if err != nil {
		return 0, err
	}
	written, err := io.Copy(file, res.Body)
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		os.Remove(target)
		return 0, fmt.Errorf("write %s: %w", target, err)
	}
	return written, nil
}
