package once

import "context"

func (p *Promise) Get(ctx context.Context) (any, error) {
	p.mu.Lock()
	switch p.state {
	case idle:
		return p.run(ctx)
	case running:
		return p.wait(ctx)
	}
	p.mu.Unlock()
	return p.value, nil
}

// run starts the work and waits for it.
func (p *Promise) run(ctx context.Context) (any, error) {
	p.state = running
	go func() {
		value := p.work(ctx)
		p.mu.Lock()
		defer p.mu.Unlock()
		p.value = value
		close(p.done)
	}()
	return p.wait(ctx)
}

func (p *Promise) wait(ctx context.Context) (any, error) {
	done := p.done
	p.mu.Unlock()
	select {
	case <-done:
		return p.value, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
