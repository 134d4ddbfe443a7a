package sample

import (
	"context"
	"time"
)

func fetch(parent context.Context, id int) error {
	ctx, cancel := context.WithTimeout(parent, time.Second) // expect: context-leak
	if id == 0 {
		return nil
	}
	defer cancel()
	return get(ctx, id)
}
