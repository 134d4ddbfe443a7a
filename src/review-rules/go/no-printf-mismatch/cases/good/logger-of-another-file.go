package jobs

import "log/slog"

// What `logger` is, another file of the package says.
func run(work func() error) {
	if err := work(); err != nil {
		logger.Error("the job failed: ", err)
	}
	slog.Info("done", "count", 1)
}
