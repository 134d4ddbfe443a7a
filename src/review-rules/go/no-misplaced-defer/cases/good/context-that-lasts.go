package signup

import (
	"context"
	"log"
	"log/slog"
	"net/http"
	"sync"
	"time"
)

type mailer interface {
	welcome(ctx context.Context, email string) error
	traceID(ctx context.Context) string
}

func cutOff(w http.ResponseWriter, r *http.Request, m mailer) {
	go func() { _ = m.welcome(context.WithoutCancel(r.Context()), "a") }()
	w.WriteHeader(http.StatusAccepted)
}

func own(w http.ResponseWriter, r *http.Request, m mailer) {
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := m.welcome(ctx, "a"); err != nil {
			log.Println(err)
		}
	}()
	w.WriteHeader(http.StatusAccepted)
}

func waits(w http.ResponseWriter, r *http.Request, m mailer) {
	failed := make(chan error, 1)
	go func() { failed <- m.welcome(r.Context(), "a") }()
	if err := <-failed; err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func leaves(w http.ResponseWriter, r *http.Request, forget func()) {
	go func() {
		<-r.Context().Done()
		forget()
	}()
	w.WriteHeader(http.StatusOK)
}

func logs(w http.ResponseWriter, r *http.Request) {
	go func() { slog.InfoContext(r.Context(), "seen") }()
	w.WriteHeader(http.StatusOK)
}

func group(parent context.Context, m mailer, list []string) {
	ctx, cancel := context.WithCancel(parent)
	defer cancel()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		_ = m.welcome(ctx, list[0])
	}()
	wg.Wait()
}

func groupAtTheEnd(parent context.Context, m mailer) {
	ctx, cancel := context.WithCancel(parent)
	defer cancel()
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		_ = m.welcome(ctx, "a")
	}()
}

func runs(parent context.Context, serve func() error, refresh func(context.Context)) error {
	ctx, cancel := context.WithCancel(parent)
	defer cancel()
	go refresh(ctx)
	return serve()
}

func stored(parent context.Context, refresh func(context.Context)) context.CancelFunc {
	ctx, cancel := context.WithCancel(parent)
	go refresh(ctx)
	return cancel
}

func given(ctx context.Context, refresh func(context.Context)) {
	early, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	refresh(early)
	go refresh(ctx)
}

func parameter(parent context.Context, refresh func(context.Context)) {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	defer cancel()
	refresh(ctx)
	go func(ctx context.Context) {
		refresh(ctx)
	}(parent)
}
