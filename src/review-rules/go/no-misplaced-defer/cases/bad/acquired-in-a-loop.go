package jobs

import "context"

type Conn interface {
	Exec(ctx context.Context, text string) error
	Release()
}

type Pool interface {
	Acquire(ctx context.Context) (Conn, error)
}

func Run(ctx context.Context, pool Pool, texts []string) error {
	for _, text := range texts {
		conn, err := pool.Acquire(ctx)
		if err != nil {
			return err
		}
		defer conn.Release() // expect: defer-misuse
		if err := conn.Exec(ctx, text); err != nil {
			return err
		}
	}
	return nil
}
