package crawl

import (
	"context"
	"fmt"
	"net/http"
	"sync"
)

type Page struct {
	URL    string
	Status int
}

type Crawler struct {
	client  *http.Client
	workers int
}

func (c *Crawler) fetch(ctx context.Context, url string) (Page, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return Page{}, fmt.Errorf("request %s: %w", url, err)
	}
	response, err := c.client.Do(request)
	if err != nil {
		return Page{}, fmt.Errorf("fetch %s: %w", url, err)
	}
	defer response.Body.Close()
	return Page{URL: url, Status: response.StatusCode}, nil
}

func (c *Crawler) Run(ctx context.Context, urls []string, pages chan<- Page) error {
	defer close(pages)
	jobs := make(chan string, len(urls))
	for _, url := range urls {
		jobs <- url
	}
	close(jobs)
	var wait sync.WaitGroup
	var once sync.Once
	var failure error
	for range c.workers {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for url := range jobs {
				page, err := c.fetch(ctx, url)
				if err != nil {
					once.Do(func() { failure = err })
					return
				}
				pages <- page
			}
		}()
	}
	wait.Wait()
	if failure != nil {
		close(pages) // expect: closed-channel
		return failure
	}
	return nil
}
