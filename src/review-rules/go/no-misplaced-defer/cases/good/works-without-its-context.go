package serve

import (
	"context"
	"log/slog"
	"sync"
)

type event struct{ name string }

type board struct {
	mu     sync.Mutex
	events []event
	done   chan struct{}
}

// Nothing of these asks whether the context has ended.
func (b *board) Publish(_ context.Context, e event) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.events = append(b.events, e)
}

func (b *board) Shutdown(ctx context.Context) {
	slog.Info("closed", "trace", ctx.Value("trace"))
	close(b.done)
}

func (b *board) Stop(ctx context.Context) error {
	return b.flush(context.WithoutCancel(ctx))
}

func run(ctx context.Context, b *board, server *board, tracker recorder) {
	<-ctx.Done()
	b.Publish(ctx, event{name: "stopped"})
	tracker.Update(ctx, "stopped")
	tracker.Get(ctx)
	server.Stop(ctx)
	b.Shutdown(ctx)
}
