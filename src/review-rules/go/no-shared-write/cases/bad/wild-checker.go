package crawl

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// Result is what is known of a site.
type Result struct {
	URL    string
	Status int
	Took   time.Duration
}

// Report is what a round gives.
type Report struct {
	Results []Result
	Errors  map[string]error
}

type Checker struct {
	client *http.Client
	limit  chan struct{}
}

func NewChecker(limit int, timeout time.Duration) *Checker {
	return &Checker{
		client: &http.Client{Timeout: timeout},
		limit:  make(chan struct{}, limit),
	}
}

func (c *Checker) check(ctx context.Context, site *url.URL) (Result, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodHead, site.String(), http.NoBody)
	if err != nil {
		return Result{}, fmt.Errorf("request: %w", err)
	}
	start := time.Now()
	response, err := c.client.Do(request)
	if err != nil {
		return Result{}, fmt.Errorf("ask %s: %w", site.Host, err)
	}
	defer response.Body.Close()
	return Result{URL: site.String(), Status: response.StatusCode, Took: time.Since(start)}, nil
}

func (c *Checker) Run(ctx context.Context, sites []*url.URL) Report {
	report := Report{Errors: map[string]error{}}
	results := make([]Result, 0, len(sites))
	failed := map[string]error{}
	var wg sync.WaitGroup
	for _, site := range sites {
		wg.Add(1)
		c.limit <- struct{}{}
		go func(site *url.URL) {
			defer func() {
				wg.Done()
			}()
			result, err := c.check(ctx, site)
			if err != nil {
				failed[site.Host] = err // expect: data-race
				return
			}
			results = append(results, result) // expect: data-race
		}(site)
	}
	wg.Wait()
	report.Results = results
	report.Errors = failed
	return report
}
