package sample

import "context"

func Run(ctx context.Context, job func() error) error {
	failed := make(chan error)
	go func() {
		err := job()
		select {
		case failed <- err:
		case <-ctx.Done():
		}
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-failed:
		return err
	}
}
