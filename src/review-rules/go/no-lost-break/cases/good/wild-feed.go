package feed

import (
	"context"
	"log"
	"sync"
	"time"
)

// Update is one change of a price.
type Update struct {
	Symbol string
	Price  float64
}

// Source gives updates.
type Source interface {
	Next(ctx context.Context) (Update, error)
}

type Feed struct {
	source  Source
	mu      sync.Mutex
	last    map[string]float64
	updates chan Update
	stop    chan struct{}
}

func New(source Source) *Feed {
	return &Feed{
		source:  source,
		last:    map[string]float64{},
		updates: make(chan Update, 16),
		stop:    make(chan struct{}),
	}
}

func (f *Feed) Stop() { close(f.stop) }

func (f *Feed) Run(ctx context.Context) {
	go f.read(ctx)
	flush := time.NewTicker(time.Minute)
	defer flush.Stop()
	for {
		select {
		case update := <-f.updates:
			f.mu.Lock()
			f.last[update.Symbol] = update.Price
			f.mu.Unlock()
		case <-flush.C:
			log.Printf("%d symbols", len(f.last))
		case <-f.stop:
			log.Print("feed is stopped")
			return
		}
	}
}

func (f *Feed) read(ctx context.Context) {
	for {
		update, err := f.source.Next(ctx)
		if err != nil {
			return
		}
		select {
		case f.updates <- update:
		case <-f.stop:
			return
		}
	}
}
