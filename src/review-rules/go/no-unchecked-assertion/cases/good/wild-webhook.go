package hook

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

type Deployer interface {
	Deploy(repository, branch, commit string) error
}

type Handler struct {
	deployer Deployer
	branches map[string]bool
	limit    int64
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "post only", http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, h.limit))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var payload map[string]interface{}
	if err := json.Unmarshal(body, &payload); err != nil {
		http.Error(w, "not json", http.StatusBadRequest)
		return
	}
	ref, ok := payload["ref"].(string)
	if !ok || !strings.HasPrefix(ref, "refs/heads/") {
		w.WriteHeader(http.StatusAccepted)
		return
	}
	branch := strings.TrimPrefix(ref, "refs/heads/")
	if !h.branches[branch] {
		fmt.Fprintf(w, "nothing to do for %s", branch)
		return
	}
	repository, ok := payload["repository"].(map[string]interface{})
	if !ok {
		http.Error(w, "no repository", http.StatusBadRequest)
		return
	}
	name, ok := repository["full_name"].(string)
	if !ok {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	commit, _ := payload["after"].(string)
	if err := h.deployer.Deploy(name, branch, commit); err != nil {
		log.Printf("deploy %s: %v", name, err)
		http.Error(w, "deploy failed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
