package sample

import (
	"context"
	"fmt"
	"os"
)

type store interface {
	Put(ctx context.Context, key string) error
	Delete(ctx context.Context, key string) error
}

func hold(ctx context.Context, s store, key string, work func() error) error {
	err := s.Put(ctx, key)
	if err != nil {
		return fmt.Errorf("acquire %s: %w", key, err)
	}
	workErr := work()
	releaseErr := s.Delete(ctx, key)
	if workErr != nil {
		return fmt.Errorf("work: %w", workErr)
	}
	if releaseErr != nil {
		return fmt.Errorf("release %s: %w", key, err) // expect: nil-error
	}
	return nil
}

func write(path string, data []byte) (int, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	n, err := f.Write(data)
	if err != nil {
		f.Close()
		return 0, err
	}
	if closeErr := f.Close(); closeErr != nil {
		return 0, fmt.Errorf("close: %v", err) // expect: nil-error
	}
	return n, nil
}
