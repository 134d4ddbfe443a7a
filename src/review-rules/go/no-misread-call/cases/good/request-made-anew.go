package dav

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
)

func put(c *http.Client, url string, data []byte) error {
	for i := 0; i < 3; i++ {
		req, err := http.NewRequest(http.MethodPut, url, bytes.NewReader(data))
		if err != nil {
			return err
		}
		resp, err := c.Do(req)
		if err == nil {
			return resp.Body.Close()
		}
	}
	return fmt.Errorf("put %s failed", url)
}

func get(c *http.Client, url string) error {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	for i := 0; i < 3; i++ {
		if resp, err := c.Do(req); err == nil {
			return resp.Body.Close()
		}
	}
	return fmt.Errorf("get %s failed", url)
}

func rewound(c *http.Client, url string, body io.ReadSeeker) error {
	req, err := http.NewRequest(http.MethodPut, url, body)
	if err != nil {
		return err
	}
	for i := 0; i < 3; i++ {
		if _, err := body.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if resp, err := c.Do(req); err == nil {
			return resp.Body.Close()
		}
	}
	return fmt.Errorf("put %s failed", url)
}

func refilled(c *http.Client, url string, data []byte) error {
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(data))
	if err != nil {
		return err
	}
	for i := 0; i < 3; i++ {
		if i > 0 {
			req.Body = io.NopCloser(bytes.NewReader(data))
		}
		if resp, err := c.Do(req); err == nil {
			return resp.Body.Close()
		}
	}
	return fmt.Errorf("post %s failed", url)
}

func lines(c *http.Client, url string, data []byte, each func(io.Reader) error) error {
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(data))
	if err != nil {
		return err
	}
	resp, err := c.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	for i := 0; i < 3; i++ {
		if err := each(resp.Body); err != nil {
			return err
		}
	}
	return nil
}
