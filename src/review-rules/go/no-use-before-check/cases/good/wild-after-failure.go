package sync

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

type catalogue struct {
	Version int      `json:"version"`
	Names   []string `json:"names"`
}

type mirror struct {
	client *http.Client
	from   string
	last   *catalogue
}

func newMirror(from string) *mirror {
	return &mirror{client: &http.Client{Timeout: 10 * time.Second}, from: from}
}

func (m *mirror) refresh() error {
	request, err := http.NewRequest(http.MethodGet, m.from+"/catalogue.json", nil)
	if err != nil {
		return fmt.Errorf("catalogue: %w", err)
	}
	request.Header.Set("Accept", "application/json")
	res, err := m.client.Do(request)
	if err != nil {
		return fmt.Errorf("catalogue of %s: %w", m.from, err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("catalogue: %s", res.Status)
	}
	var next catalogue
	if err := json.NewDecoder(res.Body).Decode(&next); err != nil {
		return fmt.Errorf("catalogue: %w", err)
	}
	m.last = &next
	return nil
}
