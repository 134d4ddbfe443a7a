package sample

import (
	"os"
	"os/signal"
)

func wait(size int) {
	stop := make(chan os.Signal)
	if size > 0 {
		stop = make(chan os.Signal, size)
	}
	signal.Notify(stop, os.Interrupt)
	<-stop
}
