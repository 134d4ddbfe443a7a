package users

import (
	"context"

	"go.mongodb.org/mongo-driver/mongo"
)

type Codec interface {
	Decode(token string) (int, error)
}

type Filter struct{ Name string }

type Repo struct {
	coll  *mongo.Collection
	codec Codec
	cache interface {
		All(ctx context.Context, f Filter) ([]string, error)
	}
}

func (r *Repo) Page(ctx context.Context, token string) ([]string, error) {
	if _, err := r.codec.Decode(token); err != nil {
		return nil, err
	}
	filter := Filter{Name: token}
	return r.cache.All(ctx, filter)
}
