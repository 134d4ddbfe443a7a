package tools

import (
	"context"
	"fmt"
	"os/exec"
)

func Clone(ctx context.Context, url, branch string) error {
	script := fmt.Sprintf("git clone --branch %s '%s' && cd repo && make", branch, url)
	return exec.CommandContext(ctx, "/bin/bash", "-c", script).Run() // expect: command-injection
}
