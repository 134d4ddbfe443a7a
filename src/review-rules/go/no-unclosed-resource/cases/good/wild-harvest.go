package harvest

import (
	"archive/zip"
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type Harvester struct {
	client *http.Client
	db     *sql.DB
	folder string
	log    func(string, ...any)
}

// Harvest takes in the lists of all sources that are due, and tells the index server of what is new.
func (h *Harvester) Harvest(ctx context.Context, index string) error {
	due, err := h.due(ctx)
	if err != nil {
		return fmt.Errorf("sources: %w", err)
	}
	conn, err := net.DialTimeout("tcp", index, 5*time.Second)
	if err != nil {
		return fmt.Errorf("index: %w", err)
	}
	defer conn.Close()
	fresh := 0
	for _, source := range due {
		lines, err := h.fetch(ctx, source)
		if err != nil {
			h.log("%s: %v", source, err)
			continue
		}
		fresh += lines
		if _, err := fmt.Fprintf(conn, "SOURCE %s %d\n", source, lines); err != nil {
			return fmt.Errorf("index: %w", err)
		}
	}
	h.log("%d new lines", fresh)
	return nil
}

func (h *Harvester) due(ctx context.Context) ([]string, error) {
	soon, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	rows, err := h.db.QueryContext(soon, "SELECT url FROM sources WHERE due < now()")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var urls []string
	for rows.Next() {
		var url string
		if err := rows.Scan(&url); err != nil {
			return nil, err
		}
		urls = append(urls, url)
	}
	return urls, rows.Err()
}

func (h *Harvester) fetch(ctx context.Context, url string) (int, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	response, err := h.client.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusNotModified {
		return 0, nil
	}
	list, err := os.CreateTemp(h.folder, "list-*")
	if err != nil {
		return 0, err
	}
	defer func() { _ = list.Close() }()
	written, lines := bufio.NewWriter(list), 0
	for scanner := bufio.NewScanner(response.Body); scanner.Scan(); lines++ {
		if _, err := written.WriteString(scanner.Text() + "\n"); err != nil {
			return lines, err
		}
	}
	if err := written.Flush(); err != nil {
		return lines, err
	}
	return lines, nil
}

// Unpack gives the names of what is in an archive that was fetched before.
func (h *Harvester) Unpack(name string) ([]string, error) {
	archive, err := zip.OpenReader(filepath.Join(h.folder, name))
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	var names []string
	for _, file := range archive.File {
		if file.UncompressedSize64 > 1<<30 {
			return nil, fmt.Errorf("%s is too large", file.Name)
		}
		names = append(names, file.Name)
	}
	return names, nil
}
