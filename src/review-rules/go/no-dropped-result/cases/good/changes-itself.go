package app

import (
	"context"
	"net/http"
)

type ListRequest struct {
	ctx    context.Context
	client *http.Client
}

func (r *ListRequest) WithContext(ctx context.Context) *ListRequest {
	r.ctx = ctx
	return r
}

func (r *ListRequest) Do() (*http.Response, error) { return nil, nil }

func List(ctx context.Context, client *http.Client) (*http.Response, error) {
	req := &ListRequest{client: client}
	req.WithContext(ctx)
	return req.Do()
}
