package hooks

import (
	"context"
	"os/exec"
)

func after(ctx context.Context) error {
	exec.Command("sync").Run()
	return exec.CommandContext(ctx, "systemctl", "reload", "nginx").Run()
}
