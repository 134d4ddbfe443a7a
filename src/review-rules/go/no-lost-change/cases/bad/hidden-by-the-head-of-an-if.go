package work

import (
	"context"
	"fmt"
)


type receipt struct{ id, by string }

type provider interface {
	send(ctx context.Context, to string) (*receipt, error)
}

type gateway struct{ first, second provider }

func (g *gateway) send(ctx context.Context, to string) (string, error) {
	var got *receipt
	var err error
	if got, err := g.first.send(ctx, to); err == nil { // expect: lost-write
		got.by = "first"
	}
	if err != nil {
		got, err = g.second.send(ctx, to)
		if err != nil {
			return "", fmt.Errorf("send to %s: %w", to, err)
		}
	}
	return got.id, nil
}
