package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
)

func main() {
	var stopping atomic.Bool
	srv := &http.Server{Addr: ":80"}
	go func() {
		if err := srv.ListenAndServe(); err != nil {
			if !stopping.Load() {
				log.Fatal(err)
			}
		}
	}()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	<-stop
	stopping.Store(true)
	srv.Shutdown(context.Background())
}
