package sample

// go: 20

import (
	"context"
	"time"
)

func (p *Pilot) Tick(ctx context.Context) {
	p.sendInfo(ctx)
	infos := time.NewTicker(p.every)
	settings := time.NewTicker(10 * time.Minute)
	minutes := time.Tick(time.Minute)
	for {
		select {
		case tick := <-infos.C:
			p.log("info", tick)
			p.sendInfo(ctx)
		case <-settings.C:
			p.sendSettings(ctx)
		case <-minutes:
			p.count()
		case changed := <-p.changes:
			p.settings = changed
		case <-ctx.Done():
			return
		}
	}
}
