package serve

import (
	"context"
	"database/sql"
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

func Run(ctx context.Context, srv *http.Server) error {
	<-ctx.Done()
	slog.InfoContext(ctx, "stopping")
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	return srv.Shutdown(ctx)
}

func serve(ctx context.Context, srv *http.Server) error {
	g, gctx := errgroup.WithContext(ctx)
	g.Go(srv.ListenAndServe)
	g.Go(func() error {
		<-gctx.Done()
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		return srv.Shutdown(ctx)
	})
	return g.Wait()
}

func load(ctx context.Context, db *sql.DB, pull func(context.Context) error) error {
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return pull(gctx) })
	if err := g.Wait(); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "UPDATE imports SET done = true")
	return err
}

func reason(ctx context.Context, tell func(context.Context, error)) error {
	select {
	case <-ctx.Done():
		tell(ctx, ctx.Err())
		return context.Cause(ctx)
	case <-time.After(time.Second):
		return nil
	}
}

func turns(ctx context.Context, db *sql.DB, ended <-chan context.Context) {
	<-ctx.Done()
	for ctx := range ended {
		_ = db.PingContext(ctx)
	}
	go func(ctx context.Context) {
		_ = db.PingContext(ctx)
	}(context.Background())
}
