package backup

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
)

type request struct {
	Database string `json:"database"`
	Target   string `json:"target"`
}

func dump(ctx context.Context, req request) error {
	script := fmt.Sprintf("pg_dump %s | gzip > %s", req.Database, req.Target)
	return exec.CommandContext(ctx, "bash", "-c", script).Run() // expect: command-injection
}

func handle(w http.ResponseWriter, r *http.Request) {
	var req request
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if err := dump(r.Context(), req); err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}
