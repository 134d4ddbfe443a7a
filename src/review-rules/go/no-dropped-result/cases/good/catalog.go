package shop

import (
	"context"
	"log/slog"
)

type Catalog struct{ ctx context.Context }

func (c *Catalog) WithContext(ctx context.Context) *Catalog { c.ctx = ctx; return c }

func Open(ctx context.Context) *Catalog {
	catalog := &Catalog{}
	catalog.WithContext(ctx)
	slog.Info("opened")
	return catalog
}
