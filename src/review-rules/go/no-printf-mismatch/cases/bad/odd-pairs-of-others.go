package operator

import (
	"context"

	"go.uber.org/zap"
)

type worker struct{ log *zap.SugaredLogger }

func (w worker) run(ctx context.Context, name string, do func(context.Context) error) error {
	w.log.Infow("start", "name", name)
	err := do(ctx)
	if err != nil {
		w.log.Errorw("failed", "name", name, err) // expect: printf-mismatch
	}
	w.log.Warnw("over", zap.String("name", name), "code") // expect: printf-mismatch
	return err
}
