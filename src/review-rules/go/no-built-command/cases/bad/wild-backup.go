package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log"
	"os/exec"
	"path/filepath"
	"time"
)

type Runner struct {
	dir     string
	timeout time.Duration
	log     *log.Logger
}

var errFailed = errors.New("backup failed")

func (r *Runner) Dump(ctx context.Context, database string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	stamp := time.Now().UTC().Format("20060102T150405")
	target := filepath.Join(r.dir, fmt.Sprintf("dump-%s.sql.gz", stamp))
	line := fmt.Sprintf("pg_dump --no-owner %s | gzip -9 > %s", database, target)
	cmd := exec.CommandContext(ctx, "bash", "-o", "pipefail", "-c", line) // expect: command-injection
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	started := time.Now()
	if err := cmd.Run(); err != nil {
		r.log.Printf("dump of %s: %v: %s", database, err, stderr.String())
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return "", fmt.Errorf("%w: took longer than %s", errFailed, r.timeout)
		}
		return "", fmt.Errorf("%w: %v", errFailed, err)
	}
	r.log.Printf("dump of %s took %s", database, time.Since(started))
	return target, nil
}
