package sample

import "context"

func Run(ctx context.Context, job func() error) error {
	failed := make(chan error)
	go func() {
		defer recovered()
		err := job()
		failed <- err // expect: goroutine-leak
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-failed:
		return err
	}
}
