package dav

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

func put(c *http.Client, url string, body io.Reader) error {
	req, err := http.NewRequest(http.MethodPut, url, body)
	if err != nil {
		return err
	}
	for i := 0; i < 3; i++ {
		resp, err := c.Do(req) // expect: misread-call
		if err != nil {
			continue
		}
		resp.Body.Close()
		if resp.StatusCode < 500 {
			return nil
		}
	}
	return fmt.Errorf("put %s failed", url)
}

type sender struct {
	client http.RoundTripper
	tries  int
}

func (s *sender) post(ctx context.Context, url string, data []byte) (resp *http.Response, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	for range s.tries {
		if resp, err = s.client.RoundTrip(req); err == nil { // expect: misread-call
			return resp, nil
		}
		time.Sleep(time.Second)
	}
	return nil, err
}
