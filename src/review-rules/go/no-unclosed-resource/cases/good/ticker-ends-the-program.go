package sample

// go: 20

import (
	"os"
	"time"
)

func wait(ready func() bool) {
	ticker := time.NewTicker(time.Second)
	for {
		<-ticker.C
		if ready() {
			os.Exit(0)
		}
	}
}
