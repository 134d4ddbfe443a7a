package hooks

import (
	"context"
	"net/http"
	"os/exec"
)

func after(ctx context.Context, url string) {
	exec.CommandContext(ctx, "systemctl", "reload", "nginx") // expect: dropped-result
	http.NewRequestWithContext(ctx, http.MethodPost, url, nil) // expect: dropped-result
	context.WithValue(ctx, "done", true) // expect: dropped-result
}
