package operator

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/log"
)

func reconcile(ctx context.Context, name string, do func() error) error {
	logger := log.FromContext(ctx).WithValues("queue", name, "kind") // expect: printf-mismatch
	if err := do(); err != nil {
		logger.Error(err, "failed", "queue") // expect: printf-mismatch
		return err
	}
	logger.Info("done", "queue", name)
	return nil
}
