package again

import (
	"context"
	"time"
)

type policy struct {
	WaitTime time.Duration
	retries  int
	limits   struct{ ttl time.Duration }
}

func (p *policy) do(ctx context.Context, fn func() error) error {
	var err error
	for range p.retries {
		if err = fn(); err == nil {
			return nil
		}
		time.Sleep(p.WaitTime * time.Second) // expect: misread-call
	}
	return err
}

func (p policy) after() <-chan time.Time {
	return time.After(time.Millisecond * p.WaitTime) // expect: misread-call
}

type request struct {
	TimeoutSeconds *int32
	DelayMs        int64
	started        time.Time
}

func (r request) isOver(now time.Time) bool {
	seconds := r.TimeoutSeconds
	if seconds == nil {
		return false
	}
	timeoutSeconds := *seconds
	if timeoutSeconds == 0 {
		return false
	}
	return now.After(r.started.Add(time.Duration(*seconds))) // expect: misread-call
}

func due(r *request) time.Time {
	delayMs := r.DelayMs
	return time.Now().Add(time.Duration(delayMs)) // expect: misread-call
}
