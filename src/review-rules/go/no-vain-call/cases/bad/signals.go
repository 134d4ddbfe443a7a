package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	stop := make(chan os.Signal)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM) // expect: missed-signal
	var reload = make(chan os.Signal, 0)
	signal.Notify(reload, syscall.SIGHUP) // expect: missed-signal
	var quit chan os.Signal
	quit = make(chan os.Signal)
	signal.Notify(quit) // expect: missed-signal
	select {
	case <-stop:
		fmt.Println("stopped")
	case <-reload:
	case <-quit:
	}
}
