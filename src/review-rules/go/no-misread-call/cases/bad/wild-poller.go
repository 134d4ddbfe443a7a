package poller

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

type Options struct {
	BaseURL         string
	IntervalSeconds int
	Attempts        int
}

type Release struct {
	Tag       string    `json:"tag_name"`
	Published time.Time `json:"published_at"`
}

type Poller struct {
	options Options
	client  *http.Client
	seen    map[string]bool
}

func New(options Options) *Poller {
	return &Poller{
		options: options,
		client:  &http.Client{Timeout: 10 * time.Second},
		seen:    make(map[string]bool),
	}
}

func (p *Poller) Run(ctx context.Context, tell func(string)) error {
	ticker := time.NewTicker(time.Duration(p.options.IntervalSeconds)) // expect: misread-call
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
			release, err := p.latest(ctx)
			if err != nil {
				tell(fmt.Sprintf("no release: %v", err))
				continue
			}
			if version := p.version(release); !p.seen[version] {
				p.seen[version] = true
				tell(version + " of " + release.Published.Format("YYYY-MM-DD")) // expect: misread-call
			}
		}
	}
}

func (p *Poller) latest(ctx context.Context) (*Release, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.options.BaseURL+"/latest", nil)
	if err != nil {
		return nil, err
	}
	resp, err := p.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %s after %s attempts", resp.Status, string(p.options.Attempts)) // expect: misread-call
	}
	release := &Release{}
	return release, json.NewDecoder(resp.Body).Decode(release)
}

func (p *Poller) version(release *Release) string {
	return strings.TrimLeft(release.Tag, "release-") // expect: misread-call
}
