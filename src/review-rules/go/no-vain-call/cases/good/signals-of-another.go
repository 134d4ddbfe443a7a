package sample

import (
	"example.com/events/signal"
	"os"
)

func wait() {
	stop := make(chan os.Signal)
	signal.Notify(stop, os.Interrupt)
	<-stop
}
