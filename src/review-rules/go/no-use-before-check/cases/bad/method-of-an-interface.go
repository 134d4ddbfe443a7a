package geo

import (
	"context"
	"fmt"
	"log"
)

type Place struct{ Name string }

type Resolver interface {
	Resolve(ctx context.Context, query string) (*Place, error)
}

type Logged struct{ next Resolver }

func (l *Logged) Resolve(ctx context.Context, query string) (*Place, error) {
	place, err := l.next.Resolve(ctx, query)
	log.Printf("resolved %q to %s", query, place.Name) // expect: use-before-err-check
	if err != nil {
		return nil, fmt.Errorf("resolve %q: %w", query, err)
	}
	return place, nil
}
