package signup

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"time"
)

type users interface {
	create(ctx context.Context, email string) (int64, error)
	welcome(ctx context.Context, email string) error
}

type handler struct{ users users }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in struct{ Email string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "bad json", http.StatusBadRequest)
		return
	}
	id, err := h.users.create(r.Context(), in.Email)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	go func() {
		if err := h.users.welcome(r.Context(), in.Email); err != nil { // expect: ended-context
			log.Printf("welcome %d: %v", id, err)
		}
	}()
	w.WriteHeader(http.StatusCreated)
}

func accept(w http.ResponseWriter, req *http.Request, run func(context.Context, string)) {
	ctx := req.Context()
	go run(ctx, req.URL.Path) // expect: ended-context
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]bool{"ok": true})
}

type refresher struct {
	load func(context.Context) error
}

func (f *refresher) start(parent context.Context) error {
	ctx, cancel := context.WithTimeout(parent, time.Minute)
	defer cancel()
	if err := f.load(ctx); err != nil {
		return err
	}
	go func() {
		_ = f.load(ctx) // expect: ended-context
	}()
	return nil
}

func watch(keys []string, poll func(context.Context, []string)) {
	watched, stop := context.WithCancel(context.Background())
	stopCancel := stop
	defer stopCancel()
	go poll(watched, keys)
}

func follow(keys []string, poll func(context.Context, []string)) {
	watched, cancelWatch := context.WithCancel(context.Background())
	defer cancelWatch()
	go poll(watched, keys) // expect: ended-context
}
