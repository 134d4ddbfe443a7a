package feed

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
)

type Event struct {
	Kind string `json:"kind"`
	Body []byte `json:"body"`
}

type Handler func(ctx context.Context, event Event) error

type Feed struct {
	raw      chan []byte
	quit     chan struct{}
	handlers map[string]Handler
	log      *slog.Logger
}

func New(log *slog.Logger) *Feed {
	return &Feed{
		raw:      make(chan []byte, 16),
		quit:     make(chan struct{}),
		handlers: make(map[string]Handler),
		log:      log,
	}
}

func (f *Feed) On(kind string, handler Handler) { f.handlers[kind] = handler }

func (f *Feed) handle(ctx context.Context, data []byte) error {
	var event Event
	if err := json.Unmarshal(data, &event); err != nil {
		return fmt.Errorf("event: %w", err)
	}
	handler, ok := f.handlers[event.Kind]
	if !ok {
		return fmt.Errorf("no handler for %q", event.Kind)
	}
	return handler(ctx, event)
}

func (f *Feed) Run(ctx context.Context) error {
	for {
		select {
		case data := <-f.raw:
			if err := f.handle(ctx, data); err != nil {
				f.log.Error("event", "error", err)
			}
		case <-f.quit:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (f *Feed) Close() { close(f.quit) }
