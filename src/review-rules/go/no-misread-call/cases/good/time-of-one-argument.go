package runner

import (
	"context"
	"time"
)

type option struct {
	name string
	wait time.Duration
}

func run(ctx context.Context, options []option, work func(context.Context) error) error {
	var cancel context.CancelFunc
	for _, one := range options {
		switch one.name {
		case "timeout":
			ctx, cancel = context.WithTimeout(ctx, one.wait)
			defer cancel()
		}
	}
	return work(ctx)
}

func parse(ctx context.Context, args []string, work func(context.Context) error) error {
	var cancel context.CancelFunc
	for i := 0; i < len(args)-1; i++ {
		if args[i] == "--timeout" {
			wait, err := time.ParseDuration(args[i+1])
			if err != nil {
				return err
			}
			ctx, cancel = context.WithTimeout(ctx, wait)
			defer cancel()
		}
	}
	return work(ctx)
}
