package app

import (
	"context"
	"net/http"

	"github.com/redis/go-redis/v9"
)

type Cache interface {
	Get(ctx context.Context, key string) (string, error)
}

type API struct{ client *http.Client }

type Sessions struct{ client Cache }

func (s *Sessions) Exists(ctx context.Context, key string) bool {
	_, err := s.client.Get(ctx, key)
	return err != redis.Nil
}
