package cache

import (
	"context"

	"github.com/redis/go-redis/v9"
)

type Store interface {
	Get(ctx context.Context, key string) error
}

type redisStore struct{ client *redis.Client }

type Checked struct{ client Store }

func (c *Checked) Get(ctx context.Context, key string) error {
	if err := c.client.Get(ctx, key); err != nil {
		return err
	}
	return nil
}

func (r *redisStore) Get(ctx context.Context, key string) error {
	if cmd := r.client.Get(ctx, key); cmd != nil && cmd.Err() != nil {
		return cmd.Err()
	}
	return nil
}
