package jobs

import (
	"context"
	"log"
	"time"
)

type Job struct {
	ID  string
	Run func(context.Context) error
}

func work(ctx context.Context, jobs <-chan Job) {
	for {
		select {
		case <-ctx.Done():
			return
		case job, ok := <-jobs:
			if !ok {
				return
			}
			turn, cancel := context.WithTimeout(ctx, time.Minute)
			defer cancel() // expect: defer-misuse
			if err := job.Run(turn); err != nil {
				log.Printf("%s: %v", job.ID, err)
			}
		}
	}
}
