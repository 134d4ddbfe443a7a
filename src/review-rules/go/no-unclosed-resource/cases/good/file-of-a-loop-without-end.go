package stats

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func save(name string) {
	out, err := os.Create(name)
	if err != nil {
		panic(err)
	}
	var memory runtime.MemStats
	for at := range time.NewTicker(time.Second).C {
		runtime.ReadMemStats(&memory)
		fmt.Fprintf(out, "%d\t%d\n", at.Unix(), memory.Alloc)
	}
}

func Start() {
	go save("memory.csv")
}
