package feeds

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type fetcher struct {
	client *http.Client
	token  string
}

func (f *fetcher) do(url string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", f.token)
	return f.client.Do(req)
}

func (f *fetcher) Refresh(url string) ([]byte, error) {
	res, err := f.do(url) // expect: unclosed-body
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, res.Status)
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}

func segment(dir string, n int) (*os.File, error) {
	file, err := os.Open(filepath.Join(dir, fmt.Sprint(n)))
	if err != nil {
		return nil, fmt.Errorf("segment %d: %w", n, err)
	}
	return file, nil
}

func head(dir string, n int) (text [4]byte, err error) {
	file, err := segment(dir, n) // expect: unclosed-handle
	if err != nil {
		return text, err
	}
	_, err = io.ReadFull(file, text[:])
	return text, err
}

func shortly(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(parent, time.Second)
}

func ask(parent context.Context, f func(context.Context) error) error {
	ctx, cancel := shortly(parent) // expect: context-leak
	if err := f(ctx); err != nil {
		return err
	}
	cancel()
	return nil
}
