package proxy

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"strings"
	"time"
)

type Backend struct {
	URL     *url.URL
	Weight  int
	Healthy bool
}

type Pool struct {
	backends []*Backend
	client   *http.Client
	retries  int
}

func (p *Pool) Forward(ctx context.Context, req *http.Request) (*http.Response, error) {
	var last error
	for attempt := 0; attempt <= p.retries; attempt++ {
		backend := p.pick(req.Host)
		if backend == nil {
			log.Printf("no backend for %s (attempt %d)", req.Host, attempt)
		}
		out := req.Clone(ctx)
		out.URL.Scheme = backend.URL.Scheme // expect: null-flow
		out.URL.Host = backend.URL.Host
		out.Header.Set("X-Forwarded-Host", req.Host)
		res, err := p.client.Do(out)
		if err == nil {
			return res, nil
		}
		last = fmt.Errorf("%s: %w", backend.URL, err)
		backend.Healthy = false
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(time.Duration(attempt) * 100 * time.Millisecond):
		}
	}
	if last == nil {
		last = errors.New("never tried")
	}
	return nil, last
}

func (p *Pool) pick(host string) *Backend {
	var best *Backend
	for _, one := range p.backends {
		if !one.Healthy || !strings.HasSuffix(host, one.URL.Hostname()) {
			continue
		}
		if best == nil || one.Weight > best.Weight {
			best = one
		}
	}
	return best
}
