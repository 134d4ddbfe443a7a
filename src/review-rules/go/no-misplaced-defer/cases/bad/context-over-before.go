package serve

import (
	"context"
	"database/sql"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

func Run(srv *http.Server) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	go srv.ListenAndServe()
	<-ctx.Done()
	return srv.Shutdown(ctx) // expect: ended-context
}

func serve(parent context.Context, srv *http.Server, failed <-chan error) error {
	select {
	case err := <-failed:
		return err
	case <-parent.Done():
		limited, cancel := context.WithTimeout(parent, 5*time.Second) // expect: ended-context
		defer cancel()
		return srv.Shutdown(limited)
	}
}

type importer struct{ db *sql.DB }

func (i importer) load(ctx context.Context, pulls []func(context.Context) error) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, pull := range pulls {
		group.Go(func() error { return pull(ctx) })
	}
	if err := group.Wait(); err != nil {
		return err
	}
	_, err := i.db.ExecContext(ctx, "UPDATE imports SET done = true") // expect: ended-context
	return err
}

func (i importer) both(ctx context.Context, first, second func(context.Context) error) (n int, err error) {
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return first(gctx) })
	g.Go(func() error { return second(gctx) })
	err = g.Wait()
	if err != nil {
		return 0, err
	}
	row := i.db.QueryRowContext(gctx, "SELECT count(*) FROM imports") // expect: ended-context
	return n, row.Scan(&n)
}

type node struct {
	leaseClient client
	server      *http.Server
}

func (n *node) run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			n.leaseClient.Release(ctx, "leader") // expect: ended-context
			return nil
		case <-time.After(time.Second):
		}
	}
}

func (n *node) wait(ctx context.Context) error {
	<-ctx.Done()
	return n.Shutdown(ctx) // expect: ended-context
}

func (n *node) Shutdown(ctx context.Context) error {
	return n.server.Shutdown(ctx)
}
