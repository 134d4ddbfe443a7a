package sample

// go: 20

import (
	"context"
	"fmt"
	"time"
)

type batch struct {
	items []Item
	size  int
}

// Writer collects items, and writes them when there are enough or when it takes too long.
type Writer struct {
	in    chan Item
	write func([]Item) error
	every time.Duration
	most  int
}

func (w *Writer) Run(ctx context.Context) error {
	var open batch
	flush := func() error {
		if len(open.items) == 0 {
			return nil
		}
		err := w.write(open.items)
		open = batch{}
		return err
	}
	ticker := time.NewTicker(w.every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return flush()
		case item, ok := <-w.in:
			if !ok {
				return flush()
			}
			open.items = append(open.items, item)
			open.size += item.Size()
			if open.size < w.most {
				continue
			}
			if err := flush(); err != nil {
				return fmt.Errorf("full batch: %w", err)
			}
			ticker.Reset(w.every)
		case <-ticker.C:
			if err := flush(); err != nil {
				return fmt.Errorf("late batch: %w", err)
			}
		}
	}
}
