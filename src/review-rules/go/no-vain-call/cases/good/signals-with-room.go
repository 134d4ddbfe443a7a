package sample

import (
	"os"
	"os/signal"
)

func wait(given chan os.Signal) {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	signal.Notify(given, os.Interrupt)
	<-stop
}
