package main

import (
	"log"
	"os"
	"os/signal"

	"github.com/valyala/fasthttp"
)

func main() {
	server := &fasthttp.Server{Handler: handle}
	go func() {
		if err := server.ListenAndServe(":8080"); err != nil {
			log.Fatalf("serve: %v", err)
		}
	}()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	<-stop
	if err := server.Shutdown(); err != nil {
		log.Println(err)
	}
}

func handle(ctx *fasthttp.RequestCtx) {}
